package io.ytterby.tracking.sighting.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a scan has broken.
 *
 * @param evidence what was compared with what, ready for JSON: names, times, numbers
 * @param against the other sighting where two contradict each other; null otherwise
 */
public record Finding(
        Rule rule, Map<String, ?> evidence, @Nullable UUID against) {
    public Finding {
        evidence = Map.copyOf(evidence);
    }

    static Finding of(Rule rule, Map<String, ?> evidence) {
        return new Finding(rule, evidence, null);
    }
}
