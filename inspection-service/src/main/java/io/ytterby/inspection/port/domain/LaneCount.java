package io.ytterby.inspection.port.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What waits in one lane, by age. Every age is there, also the empty ones.
 *
 * @param lane the strictest of the open orders, or NONE without one; of a container, the strictest of its declarations
 * @param declarations each once
 * @param containers each once, in whichever lane and age is the worst of its declarations; what travels in no container
 *     counts as one consignment
 */
public record LaneCount(String lane, Map<Age, Long> declarations, Map<Age, Long> containers) {
    public LaneCount {
        declarations = whole(declarations);
        containers = whole(containers);
    }

    public long declared() {
        return sum(declarations);
    }

    public long contained() {
        return sum(containers);
    }

    private static Map<Age, Long> whole(Map<Age, Long> some) {
        var all = new EnumMap<Age, Long>(Age.class);
        for (var age : Age.values()) all.put(age, some.getOrDefault(age, 0L));
        return Collections.unmodifiableMap(all);
    }

    private static long sum(Map<Age, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
