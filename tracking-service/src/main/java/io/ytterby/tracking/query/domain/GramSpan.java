package io.ytterby.tracking.query.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.GramState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a gram's life: the lot that it lay in, or what became of it.
 *
 * @param fromSeq the first event of the operation that began it; null if that operation recorded none
 */
public record GramSpan(
        LotId lot, GramState state, Instant from, @Nullable Long fromSeq) {
    /** Whether nothing can happen to the gram any more: then only the events of the end itself are about it. */
    public boolean isEnd() {
        return state == GramState.CONSUMED || state == GramState.DESTROYED;
    }
}
