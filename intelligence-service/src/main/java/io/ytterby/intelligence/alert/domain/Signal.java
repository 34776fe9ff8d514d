package io.ytterby.intelligence.alert.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the stream found of one record.
 *
 * @param record id of the trade record
 * @param score 0 to 1, calibrated
 * @param version of rules, weights and of what was known beside the records
 * @param late it came after the grace and changed nothing
 * @param surgeP how often an honest trade grows as much; 1 where it does not grow
 * @param reasons the greatest contribution first
 */
public record Signal(
        UUID record,
        Instant at,
        BigDecimal score,
        String version,
        boolean late,
        TradeLine line,
        BigDecimal surgeP,
        List<Reason> reasons) {
    /** That a trade is new or grows, that somebody stocks up or that prices have parted is worth a look and no accusation. */
    public static final Set<String> GROWTH = Set.of("SURGE", "NEW_CONSIGNEE", "HOARDING", "MARKET");

    /** Less than this of the log odds is no test that failed: a tenth more likely. */
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    public Signal {
        reasons = List.copyOf(reasons);
    }

    /** The tests that failed, the strongest first; growth is none, so this may be empty whatever the score. */
    public List<String> failedTests() {
        return reasons.stream()
                .filter(reason -> reason.contribution().compareTo(LEAST) >= 0)
                .map(Reason::feature)
                .filter(feature -> !GROWTH.contains(feature))
                .distinct()
                .toList();
    }
}
