package io.ytterby.inspection.declaration.rest;

import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.declaration.domain.Mrn;
import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.declaration.domain.Transport;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to leave.
 *
 * @param mrn the exporter's own number of the movement, used once
 * @param exporterOrg the organisation of the token
 * @param port where it leaves; the service's default if nothing is said
 * @param containers what the goods travel in (ISO 6346); null or empty for goods in no container
 * @param seals the containers' seals
 */
record DeclarationRequest(
        @NotNull
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9-]{5,34}",
                message = "must be 6 to 35 capital letters, digits and dashes, such as 26CN4500000000001X.")
        String mrn,

        @NotNull OrganisationId exporterOrg,
        @NotNull OrganisationId consigneeOrg,
        @NotNull CountryCode destination,
        @Nullable Unlocode port,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines,
        @Nullable @Size(max = 20) List<@NotNull ContainerNumber> containers,

        @Nullable @Size(max = 40)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z0-9][A-Z0-9-]{2,19}",
                                message = "must be 3 to 20 capital letters, digits and dashes, such as HLG1234567.")
                        String>
                seals) {

    /**
     * Goods of one lot on one line of a licence.
     *
     * @param line the licence's line
     * @param massMg milligrams of net goods, at most 10,000 tonnes
     * @param elementsMg milligrams of each element that they hold; a licence that caps elements asks for it
     */
    record Line(
            @NotNull LicenceNumber licenceNumber,
            @Min(1) @Max(10_000) int line,
            @NotNull LotId lotId,
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

    DeclarationForm toForm(String portDefault) {
        var all = new ArrayList<DeclarationLine>();
        for (var line : lines) all.add(toLine(all.size(), line));
        var leavesAt = port == null ? new Unlocode(portDefault) : port;
        return new DeclarationForm(new Mrn(mrn), exporterOrg, consigneeOrg, destination, leavesAt, all, transport());
    }

    private Transport transport() {
        var named = containers == null ? List.<ContainerNumber>of() : containers;
        for (int place = 0; place < named.size(); place++)
            if (named.indexOf(named.get(place)) < place)
                throw new ProblemException(Problems.invalid("/containers/" + place, "is named before."));
        return new Transport(
                named,
                seals == null ? List.of() : seals.stream().map(SealNumber::new).toList());
    }

    private static DeclarationLine toLine(int index, Line line) {
        return new DeclarationLine(
                index + 1,
                line.licenceNumber(),
                line.line(),
                line.lotId(),
                new Mass(line.massMg()),
                money(index, line.value()),
                line.hsCode(),
                elements(index, line));
    }

    private static Map<Element, Mass> elements(int index, Line line) {
        var held = new EnumMap<Element, Mass>(Element.class);
        long left = line.massMg();
        for (var part : Objects.requireNonNullElse(line.elementsMg(), Map.<Element, Long>of())
                .entrySet()) {
            left -= part.getValue(); // each is at most 10^13 and there are at most 118: no overflow
            held.put(part.getKey(), new Mass(part.getValue()));
        }
        if (left < 0)
            throw new ProblemException(Problems.invalid(
                    "/lines/" + index + "/elementsMg", "must not come to more than the line's massMg."));
        return held;
    }

    private static Money money(int index, Value value) {
        try {
            return Money.of(value.currency(), value.minor());
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(Problems.invalid(
                    "/lines/" + index + "/value/currency", "must be a currency of ISO 4217, such as EUR."));
        }
    }
}
