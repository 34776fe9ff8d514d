package io.ytterby.certification.scheme.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule set under which goods are certified. What "zero-carbon" means is one of its claim classes.
 *
 * @param inForceFrom the first day on which a certificate may be applied for under it
 * @param inForceUntil the day from which none may any more; null while nobody has said so
 * @param stages of goods that it covers
 * @param models of custody that a claim under it may have
 * @param offsetsCount whether offsets bought elsewhere may stand behind a claim
 * @param thresholds of LOW_CARBON; empty if the scheme has none
 * @param balanceMonths how long credit of a mass balance may be claimed
 * @param validityYears from the end of the measured period (PACT: three)
 */
public record Scheme(
        SchemeKey key,
        String title,
        String titleZh,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Ruled<Set<Stage>> stages,
        Ruled<Set<ClaimClass>> claimClasses,
        Ruled<Set<CustodyModel>> models,
        Ruled<Boolean> offsetsCount,
        Ruled<List<Threshold>> thresholds,
        Ruled<Integer> balanceMonths,
        Ruled<Integer> validityYears,
        Ruled<Surveillance> surveillance,
        Provenance provenance) {
    public Scheme {
        if (inForceUntil != null && !inForceUntil.isAfter(inForceFrom))
            throw new IllegalArgumentException(key + " ends before it begins");
        if (balanceMonths.value() < 1 || validityYears.value() < 1)
            throw new IllegalArgumentException(key + " has a time that is none");
        if (claimClasses.value().contains(ClaimClass.NEUTRAL_WITH_OFFSETS) && !offsetsCount.value())
            throw new IllegalArgumentException(key + " lets nothing be neutral by offsets, yet has that class");
        if (claimClasses.value().contains(ClaimClass.LOW_CARBON)
                && thresholds.value().isEmpty())
            throw new IllegalArgumentException(key + " calls goods low in carbon and does not say from where on");
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || day.isBefore(inForceUntil));
    }

    /** Up to how much goods of that stage are LOW_CARBON; empty if it does not say. */
    public Optional<BigDecimal> threshold(Stage stage) {
        return thresholds.value().stream()
                .filter(threshold -> threshold.stage() == stage)
                .map(Threshold::gross)
                .findFirst();
    }
}
