package io.ytterby.tracking.lineage.domain;

import io.ytterby.kernel.Element;
import io.ytterby.tracking.lot.domain.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How far goods are followed.
 *
 * @param depth through how many operations that make goods, 0 to {@link #DEEPEST}
 * @param goods how many goods at most, 1 to {@link #MOST}
 * @param stage goods of this stage are followed no further: an end where they are met; null for no such stop
 * @param element only goods that hold this element are followed; null for all
 */
public record Limits(
        int depth,
        int goods,
        @Nullable Stage stage,
        @Nullable Element element) {
    public static final int DEEPEST = 100;
    public static final int MOST = 5_000;

    /** As far as there is anything, up to so many goods. */
    public static Limits upTo(int goods) {
        return new Limits(DEEPEST, goods, null, null);
    }

    boolean stopsAt(GoodsCard card) {
        return card.stage() == stage;
    }

    boolean passes(GoodsCard card) {
        return element == null || card.composition().shareOf(element).signum() > 0;
    }
}
