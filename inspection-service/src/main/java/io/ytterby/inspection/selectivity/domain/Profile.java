package io.ytterby.inspection.selectivity.domain;

import io.ytterby.inspection.order.domain.Lane;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How customs selects, as data: changed by two persons, kept in versions, in force from a day.
 *
 * @param randomShare of all declarations, whatever the rules say: 0.05 to 0.10
 * @param thresholds the score from which a lane is reached; a lane that is missing is not reached by score
 * @param expected the share of each lane that the profile is meant to have
 * @param topUpWindow how many of the latest declarations are counted to top up to the expected shares; 0: no top-up
 * @param rerouteAfterDays after how many days an untouched YELLOW becomes BLUE; null: never
 */
public record Profile(
        String name,
        BigDecimal randomShare,
        Lane randomLane,
        Map<Lane, Integer> thresholds,
        Map<Lane, BigDecimal> expected,
        int topUpWindow,
        @Nullable Integer rerouteAfterDays,
        Map<String, Set<String>> watchLists,
        List<Reference> references,
        List<Rule> rules) {
    /** Below this the rules would be all that is ever learned from; above, ports would stand still. */
    public static final BigDecimal LEAST_RANDOM = new BigDecimal("0.05");

    public static final BigDecimal MOST_RANDOM = new BigDecimal("0.10");

    public Profile {
        thresholds = Map.copyOf(thresholds);
        expected = Map.copyOf(expected);
        watchLists = Map.copyOf(watchLists);
        references = List.copyOf(references);
        rules = List.copyOf(rules);
        if (randomShare.compareTo(LEAST_RANDOM) < 0 || randomShare.compareTo(MOST_RANDOM) > 0)
            throw new IllegalArgumentException("the random share is 0.05 to 0.10");
    }

    /** The range of the longest heading that fits. */
    Optional<Reference> referenceFor(String hsCode, String currency) {
        return references.stream()
                .filter(range ->
                        hsCode.startsWith(range.heading()) && range.currency().equals(currency))
                .max(Comparator.comparingInt(range -> range.heading().length()));
    }

    /** Where a score leads on its own. */
    Lane laneOf(int score) {
        return thresholds.entrySet().stream()
                .filter(threshold -> score >= threshold.getValue())
                .map(Map.Entry::getKey)
                .reduce(Lane.GREEN, Lane::or);
    }

    BigDecimal expected(Lane lane) {
        return expected.getOrDefault(lane, BigDecimal.ZERO);
    }
}
