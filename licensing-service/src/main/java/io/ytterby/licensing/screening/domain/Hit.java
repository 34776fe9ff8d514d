package io.ytterby.licensing.screening.domain;

import java.util.Comparator;
import java.util.List;

/**
 * An entry of a list that somebody may be.
 *
 * @param name the name of the entry that fits best
 * @param alias whether that is not its first name
 * @param score 0 to 10,000
 * @param threshold from which score on it is a hit on this list for this sort of entity
 * @param support how many independent things speak for it: name, Chinese name, country, address, identifier
 * @param parts what the score is the sum of
 */
public record Hit(
        ListedEntry entry,
        String name,
        boolean alias,
        int score,
        int threshold,
        int support,
        List<NameScore.Part> parts) {
    /** The best first; where scores are equal, the one that more things speak for. */
    public static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::score)
            .thenComparingInt(Hit::support)
            .reversed()
            .thenComparing(hit -> hit.entry().list())
            .thenComparing(hit -> hit.entry().id());

    public Hit {
        parts = List.copyOf(parts);
    }

    public boolean isAboveThreshold() {
        return score >= threshold;
    }
}
