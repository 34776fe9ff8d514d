package io.ytterby.tracking.custody.app;

import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to lots, read in the order in which it was recorded. */
public interface CustodyLog {
    /**
     * An event as it is kept.
     *
     * @param seq its number in the store
     * @param declaredErroneousAt when another event declared it erroneous; null if none did
     * @param context the JSON text of its {@code @context}
     * @param doc the bare event as JSON text
     */
    record Entry(
            long seq,
            String eventId,
            Instant eventTime,
            Instant recordTime,
            @Nullable String bizStep,
            @Nullable Instant declaredErroneousAt,
            String context,
            String doc) {}

    /** A lot's events after that number, with those of its parents until it was split off them; at most {@code limit}. */
    List<Entry> of(LotId lot, long after, int limit);
}
