package io.ytterby.inspection.sample.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person found in one half by one instrument.
 *
 * @param measurement whose spectrum it is; null for a laboratory's own result
 * @param wtPct per cent by weight
 * @param u the expanded uncertainty (k = 2) of each, per cent by weight
 * @param said the score that the method itself gave; null if it gave none
 */
public record Analysis(
        UUID id,
        Part half,
        @Nullable UUID measurement,
        String method,
        String instrument,
        Map<Element, BigDecimal> wtPct,
        Map<Element, BigDecimal> u,
        @Nullable BigDecimal said,
        PersonId by,
        Instant at) {
    private static final BigDecimal COVERAGE = BigDecimal.valueOf(2);

    public Analysis {
        wtPct = Map.copyOf(wtPct);
        u = Map.copyOf(u);
    }

    /**
     * How many standard uncertainties the clearest rare earth lies above nothing: what the method said, or the largest
     * share over half of its U.
     */
    public Optional<BigDecimal> score() {
        if (said != null) return Optional.of(said);
        return wtPct.keySet().stream()
                .filter(Element::isRareEarth)
                .flatMap(element -> score(element).stream())
                .max(BigDecimal::compareTo);
    }

    private Optional<BigDecimal> score(Element element) {
        var share = wtPct.get(element);
        var uncertainty = u.get(element);
        if (share == null || uncertainty == null || uncertainty.signum() <= 0) return Optional.empty();
        return Optional.of(share.multiply(COVERAGE).divide(uncertainty, 3, RoundingMode.HALF_UP));
    }

    /** Whether this one is independent of the other: another person and another instrument. */
    public boolean isApartFrom(Analysis other) {
        boolean sameInstrument = instrument.toLowerCase(Locale.ROOT).equals(other.instrument.toLowerCase(Locale.ROOT));
        return !Persons.same(by, other.by) && !sameInstrument;
    }
}
