package io.ytterby.tracking.lineage.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How goods came into being.
 *
 * @param step null if nothing is known of it
 * @param inputs what went into that step; none if they came from the ground, by import or on a licence
 */
public record Made(GoodsCard card, @Nullable Step step, List<Taking> inputs) {
    public Made {
        inputs = List.copyOf(inputs);
    }
}
