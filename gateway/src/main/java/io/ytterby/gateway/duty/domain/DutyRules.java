package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they stand for some time. A version is never edited: what changes is another one.
 *
 * @param inForceUntil the first day on which it no longer holds; null while none is known
 * @param dependencyLine a share that is strictly above it is warned of
 * @param union countries that are no third countries
 * @param strategicElements of which shares are told where nothing is asked for
 * @param coverageDays how far ahead permits are looked at
 * @param proposals what may change, told and never applied
 */
public record DutyRules(
        String id,
        String title,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Rule<BigDecimal> dependencyLine,
        Rule<List<CountryCode>> union,
        Rule<List<Element>> strategicElements,
        Rule<Integer> coverageDays,
        Rule<Integer> assessmentYears,
        Rule<List<String>> assessmentParts,
        Rule<Boolean> suppliersSilence,
        MagnetRules magnets,
        List<Rule<String>> proposals) {
    public DutyRules {
        if (inForceUntil != null && !inForceFrom.isBefore(inForceUntil))
            throw new IllegalArgumentException(id + " ends before it begins");
        if (dependencyLine.value().signum() <= 0 || dependencyLine.value().compareTo(BigDecimal.ONE) >= 0)
            throw new IllegalArgumentException(id + " has a line that is no share: " + dependencyLine.value());
        proposals = List.copyOf(proposals);
    }

    /** Half open: its last day is the day before {@link #inForceUntil}. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || day.isBefore(inForceUntil));
    }
}
