package io.ytterby.tracking.lineage.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What goods were made of, or became: goods and the steps between them. Goods stand in the order in which they were
 * met, so that those nearest to the start come first.
 *
 * @param start what was asked about: several where a lot holds grams of several blocks
 * @param unfollowed goods with more behind them that was not followed: a limit was met there
 * @param truncated whether the limit of goods was met, and not only that of depth or stage
 */
public record Lineage(
        Direction direction,
        List<Portion> start,
        Map<Goods, GoodsCard> goods,
        Map<UUID, Step> steps,
        List<Taking> takings,
        List<Making> makings,
        Set<Goods> unfollowed,
        boolean truncated) {
    /** Which way goods are followed. */
    public enum Direction {
        UPSTREAM,
        DOWNSTREAM
    }

    public Lineage {
        start = List.copyOf(start);
        goods = Collections.unmodifiableMap(new LinkedHashMap<>(goods));
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        takings = List.copyOf(takings);
        makings = List.copyOf(makings);
        unfollowed = Collections.unmodifiableSet(new LinkedHashSet<>(unfollowed));
    }

    public boolean startsWith(Goods asked) {
        return start.stream().anyMatch(portion -> portion.goods().equals(asked));
    }
}
