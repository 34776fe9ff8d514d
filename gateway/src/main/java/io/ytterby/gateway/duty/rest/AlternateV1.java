package io.ytterby.gateway.duty.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.duty.domain.Alternate;
import io.ytterby.gateway.duty.domain.CostClaim;
import io.ytterby.gateway.duty.domain.Evidence;
import io.ytterby.gateway.duty.domain.Grade;
import io.ytterby.gateway.duty.domain.MagnetType;
import io.ytterby.gateway.duty.domain.Route;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kit.problem.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An alternate as it is sent and shown.
 *
 * @param part your part it is for; absent if it is for none in particular
 * @param replaces in words
 * @param weightPercent per cent by weight of what is named; without it nobody can say whether a permit is needed
 * @param hcjKaPerM intrinsic coercivity
 * @param maxCelsius working temperature
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlternateV1(
        @NotNull
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                message = "has 1 to 64 letters, digits, dots, dashes and underscores.")
        String id,

        @NotBlank @Size(max = 200) String name,
        @NotNull Route route,
        @Nullable @Size(min = 1, max = 100) String part,
        @NotBlank @Size(max = 200) String replaces,
        @NotNull MagnetType type,

        @NotNull @Size(max = 40)
        Map<@NotNull Element, @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal> weightPercent,

        @Nullable @Min(1) @Max(10_000) Integer hcjKaPerM,
        @Nullable @Min(-273) @Max(2_000) Integer maxCelsius,
        @NotNull @Valid EvidenceV1 evidence,
        @Nullable @Valid CostV1 cost,
        @Nullable @Size(max = 2_000) String note) {
    /**
     * What stands behind it.
     *
     * @param reference of the report or approval: needed for {@code TESTED} and {@code APPROVED}
     * @param on its day: likewise
     * @param approvedBy by name or office, as your own files have it: needed for {@code APPROVED}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidenceV1(
            @NotNull Grade grade,
            @NotBlank @Size(max = 500) String source,
            @Nullable @Size(max = 200) String reference,
            @Nullable LocalDate on,
            @Nullable @Size(max = 200) String approvedBy) {
        Evidence read() {
            return new Evidence(grade, source, reference, on, approvedBy);
        }
    }

    /** @param fromPct against what it replaces, {@code -10} for a tenth less */
    public record CostV1(
            @NotNull @DecimalMin("-100") @DecimalMax("10000")
            BigDecimal fromPct,

            @NotNull @DecimalMin("-100") @DecimalMax("10000")
            BigDecimal toPct,

            @NotBlank @Size(max = 500) String source) {
        CostClaim read() {
            return new CostClaim(fromPct, toPct, source);
        }
    }

    /** What makes it a slogan, named by its field. */
    void check(String pointer, List<FieldError> wrong) {
        evidence.read()
                .lacking()
                .ifPresent(field -> wrong.add(new FieldError(
                        pointer + "/evidence/" + field, "is needed for " + evidence.grade + ": else it is CLAIMED.")));
        for (var element : route.without())
            if (weightPercent.getOrDefault(element, BigDecimal.ZERO).signum() > 0)
                wrong.add(new FieldError(
                        pointer + "/weightPercent/" + element, "must not be in what is called " + route + "."));
        if (cost != null && cost.toPct.compareTo(cost.fromPct) < 0)
            wrong.add(new FieldError(pointer + "/cost/toPct", "must not be below fromPct."));
        try {
            new Composition(weightPercent);
        } catch (IllegalArgumentException refused) {
            wrong.add(new FieldError(pointer + "/weightPercent", String.valueOf(refused.getMessage())));
        }
    }

    Alternate read() {
        return new Alternate(
                id,
                name,
                route,
                part,
                replaces,
                type,
                weightPercent,
                hcjKaPerM,
                maxCelsius,
                evidence.read(),
                cost == null ? null : cost.read(),
                note);
    }

    static AlternateV1 of(Alternate one) {
        var evidence = one.evidence();
        var cost = one.cost();
        return new AlternateV1(
                one.id(),
                one.name(),
                one.route(),
                one.part(),
                one.replaces(),
                one.type(),
                new TreeMap<>(one.weightPercent()),
                one.hcjKaPerM(),
                one.maxCelsius(),
                new EvidenceV1(
                        evidence.grade(),
                        evidence.source(),
                        evidence.reference(),
                        evidence.on(),
                        evidence.approvedBy()),
                cost == null ? null : new CostV1(cost.fromPct(), cost.toPct(), cost.source()),
                one.note());
    }
}
