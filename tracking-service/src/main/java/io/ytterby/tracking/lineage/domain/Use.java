package io.ytterby.tracking.lineage.domain;

import java.util.List;

/** That goods went into a step, and what came out of it. */
public record Use(Taking taking, Step step, List<GoodsCard> outputs) {
    public Use {
        outputs = List.copyOf(outputs);
    }
}
