package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.domain.LotCard;
import io.ytterby.gateway.duty.domain.OriginShare;
import io.ytterby.kernel.LotId;
import java.util.List;

/** What tracking tells the buyer of a lot: asked with the buyer's own token, so that tracking decides what may be seen. */
public interface LotPast {
    /** What can come of a question. */
    sealed interface Answer<T> {
        /** Told. */
        record Told<T>(T what) implements Answer<T> {}

        /** Not there, or not to be seen whole. */
        record NotShown<T>() implements Answer<T> {}

        /** No answer. */
        record Away<T>() implements Answer<T> {}
    }

    /**
     * What it is made of.
     *
     * @param bearer the header that the buyer's request came with
     * @param source how a report names the lot
     */
    Answer<LotCard> card(LotId lot, String source, String bearer);

    /**
     * Where it comes from.
     *
     * @param end goods of that stage are followed no further
     */
    Answer<List<OriginShare>> origins(LotId lot, String end, String bearer);
}
