package io.ytterby.licensing.controllist.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the authority says is, or is not, meant by an instrument.
 *
 * @param stage how far goods must be worked for it to speak of them
 * @param flag what a decision that rests on it is marked with; null where it only confirms
 */
public record ScopeClarification(
        String id,
        String what,
        InstrumentId applies,
        String stage,
        boolean inScope,
        @Nullable String flag,
        Confidence confidence) {

    /** Whether the goods are excluded: they are at the stage, and no other clarification was named for them. */
    boolean excludes(Goods goods) {
        return !inScope && goods.isAt(stage) && (goods.scopeClause() == null || id.equals(goods.scopeClause()));
    }
}
