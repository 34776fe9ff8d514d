package io.ytterby.gateway.watch.domain;

import java.util.Set;

/**
 * What an organisation wants to be warned of.
 *
 * @param id the organisation's own name for it: warnings are remembered by it, so a rule under a new name rings anew
 * @param days for {@link Kind#LICENCE_EXPIRES}: so many days before
 * @param callOffs for {@link Kind#QUANTITY_BELOW_CALL_OFFS}: the next so many
 * @param orders only what these purchase orders name; empty for everything that the organisation may see
 */
public record WatchRule(String id, Kind kind, int days, int callOffs, Set<String> orders) {
    /** What rings. */
    public enum Kind {
        /** A licence ends within so many days. */
        LICENCE_EXPIRES,
        /** What is left on the licences of an order's line does not cover its next call-offs. */
        QUANTITY_BELOW_CALL_OFFS,
        /** An application takes longer than four of five of its like did. */
        PROCESSING_ABOVE_P80,
        /** A licence, lot or application stands otherwise than before. */
        STATUS_CHANGE,
        /** A lot is called back. */
        RECALL,
        /** Customs holds a lot. */
        HOLD,
        /** A third country's share of a material at a stage is above the line of the Union's benchmark. */
        SHARE_ABOVE_LINE
    }

    public WatchRule {
        orders = Set.copyOf(orders);
    }

    public boolean isAbout(String poNo) {
        return orders.isEmpty() || orders.contains(poNo);
    }
}
