package io.ytterby.tracking.lineage.domain;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.GramRange;
import org.jspecify.annotations.Nullable;

/**
 * A part of goods, or all of them.
 *
 * @param grams which grams; null for all there are, and for goods without codes
 */
public record Portion(Goods goods, @Nullable GramRange grams, Mass mass) {
    public static Portion of(long block, GramRange grams) {
        return new Portion(new Goods.Coded(block), grams, Mass.ofGrams(grams.count()));
    }

    public static Portion whole(GoodsCard card) {
        return new Portion(card.goods(), null, card.mass());
    }

    /** How many grams of the other range are among these. */
    public long shared(GramRange other) {
        if (grams == null) return other.count();
        return Math.max(0, Math.min(grams.end(), other.end()) - Math.max(grams.from(), other.from()));
    }
}
