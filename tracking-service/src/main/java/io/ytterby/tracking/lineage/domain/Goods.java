package io.ytterby.tracking.lineage.domain;

import io.ytterby.kernel.LotId;

/**
 * Goods that came into being at once and are alike in every gram. A lineage steps from goods to goods: splits, packs and
 * shipments move them, only a blend or a transformation makes others of them.
 */
public sealed interface Goods {
    /** The grams of one mint block, whichever lots hold them now. */
    record Coded(long block) implements Goods {
        @Override
        public String id() {
            return "b" + block;
        }
    }

    /** A lot without codes: ore. */
    record Uncoded(LotId lot) implements Goods {
        @Override
        public String id() {
            return "l" + lot;
        }
    }

    /** What a graph calls them. */
    String id();
}
