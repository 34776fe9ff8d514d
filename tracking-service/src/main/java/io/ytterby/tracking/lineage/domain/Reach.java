package io.ytterby.tracking.lineage.domain;

import io.ytterby.tracking.lot.domain.GramRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of what goods became comes from what a lineage downstream began with. In a mixture each gram holds the same
 * share of it; grams that are part of the start hold nothing else.
 */
public final class Reach {
    /** Digits behind the point while shares are multiplied; what is told has twelve. */
    private static final int DIGITS = 30;

    private final Lineage downstream;
    private final Map<Goods, List<UUID>> madeBy = new HashMap<>();
    private final Map<UUID, List<Taking>> takenBy = new HashMap<>();
    private final Map<Goods, BigDecimal> shares = new HashMap<>();

    public Reach(Lineage downstream) {
        this.downstream = downstream;
        for (var making : downstream.makings())
            madeBy.computeIfAbsent(making.goods(), goods -> new ArrayList<>()).add(making.operation());
        for (var taking : downstream.takings())
            takenBy.computeIfAbsent(taking.operation(), step -> new ArrayList<>())
                    .add(taking);
    }

    /** Which share of these grams comes from the start, 0 to 1. */
    public BigDecimal share(Goods goods, @Nullable GramRange grams) {
        var mixed = share(goods);
        if (!downstream.startsWith(goods)) return mixed;
        if (grams == null) return BigDecimal.ONE;
        long own = 0;
        for (var portion : downstream.start()) if (portion.goods().equals(goods)) own += portion.shared(grams);
        var all = BigDecimal.valueOf(grams.count());
        var pure = BigDecimal.valueOf(Math.min(own, grams.count()));
        return pure.add(all.subtract(pure).multiply(mixed)).divide(all, DIGITS, RoundingMode.HALF_UP);
    }

    /** By mixture alone: zero for goods that nothing of the start went into. */
    private BigDecimal share(Goods goods) {
        var known = shares.get(goods);
        if (known != null) return known;
        var share = BigDecimal.ZERO;
        for (var operation : madeBy.getOrDefault(goods, List.of())) share = share.add(shareOfStep(operation));
        shares.put(goods, share);
        return share;
    }

    private BigDecimal shareOfStep(UUID operation) {
        var step = downstream.steps().get(operation);
        if (step == null || step.taken().isZero()) return BigDecimal.ZERO;
        var reached = BigDecimal.ZERO;
        for (var taking : takenBy.getOrDefault(operation, List.of()))
            reached = reached.add(
                    BigDecimal.valueOf(taking.mass().milligrams()).multiply(share(taking.goods(), taking.grams())));
        return reached.divide(BigDecimal.valueOf(step.taken().milligrams()), DIGITS, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE);
    }
}
