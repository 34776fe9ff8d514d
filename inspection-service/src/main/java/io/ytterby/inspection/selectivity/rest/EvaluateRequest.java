package io.ytterby.inspection.selectivity.rest;

import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.declaration.domain.Mrn;
import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.declaration.domain.Transport;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which declaration to judge: one that is lodged, by its id alone, or one that nobody has lodged, as its exporter would.
 */
record EvaluateRequest(
        @Nullable DeclarationId declarationId,

        @Nullable
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{5,34}", message = "must be 6 to 35 capital letters, digits and dashes.")
        String mrn,

        @Nullable OrganisationId exporterOrg,
        @Nullable OrganisationId consigneeOrg,
        @Nullable CountryCode destination,
        @Nullable Unlocode port,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines,
        @Nullable @Size(max = 20) List<@NotNull ContainerNumber> containers,

        @Nullable @Size(max = 40) List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{2,19}") String> seals) {
    private static final LicenceNumber NO_LICENCE = new LicenceNumber("CN-0000-000000");

    /** A line; what no rule asks about may be left out. */
    record Line(
            @Nullable LicenceNumber licenceNumber,
            @Nullable @Min(1) @Max(10_000) Integer line,
            @Nullable LotId lotId,
            @Positive @Max(10_000_000_000_000L) long massMg,
            @NotNull @Valid Value value,
            @NotNull HsCode hsCode,

            @Size(max = 118) @Nullable
            Map<Element, @NotNull @PositiveOrZero @Max(10_000_000_000_000L) Long> elementsMg) {}

    /** An amount in minor units. */
    record Value(
            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be a currency such as EUR.")
            String currency,

            @PositiveOrZero @Max(1_000_000_000_000_000L) long minor) {}

    /** @throws ProblemException 400 if what the rules need is missing */
    DeclarationForm toForm(String portDefault) {
        if (exporterOrg == null || consigneeOrg == null || destination == null || lines == null)
            throw new ProblemException(Problems.invalid(missing()));
        var all = new ArrayList<DeclarationLine>();
        for (var line : lines) all.add(toLine(all.size(), line));
        var number = new Mrn(mrn == null ? "WHAT-IF" : mrn);
        var leavesAt = port == null ? new Unlocode(portDefault) : port;
        return new DeclarationForm(number, exporterOrg, consigneeOrg, destination, leavesAt, all, transport());
    }

    private List<FieldError> missing() {
        var errors = new ArrayList<FieldError>();
        if (exporterOrg == null) errors.add(new FieldError("/exporterOrg", "must be named without a declarationId."));
        if (consigneeOrg == null) errors.add(new FieldError("/consigneeOrg", "must be named without a declarationId."));
        if (destination == null) errors.add(new FieldError("/destination", "must be named without a declarationId."));
        if (lines == null) errors.add(new FieldError("/lines", "must be there without a declarationId."));
        return errors;
    }

    private Transport transport() {
        var named = Objects.requireNonNullElse(containers, List.<ContainerNumber>of());
        var numbers = Objects.requireNonNullElse(seals, List.<String>of());
        return new Transport(
                List.copyOf(new LinkedHashSet<>(named)),
                numbers.stream().map(SealNumber::new).toList());
    }

    private static DeclarationLine toLine(int index, Line line) {
        try {
            var held = new EnumMap<Element, Mass>(Element.class);
            if (line.elementsMg() != null) line.elementsMg().forEach((element, mg) -> held.put(element, new Mass(mg)));
            return new DeclarationLine(
                    index + 1,
                    line.licenceNumber() == null ? NO_LICENCE : line.licenceNumber(),
                    line.line() == null ? 1 : line.line(),
                    line.lotId() == null ? new LotId(UUID.randomUUID()) : line.lotId(),
                    new Mass(line.massMg()),
                    Money.of(line.value().currency(), line.value().minor()),
                    line.hsCode(),
                    held);
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(Problems.invalid("/lines/" + index, wrong.getMessage() + "."));
        }
    }
}
