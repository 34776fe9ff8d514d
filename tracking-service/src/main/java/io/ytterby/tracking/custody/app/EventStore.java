package io.ytterby.tracking.custody.app;

import io.ytterby.tracking.custody.domain.RecordedEvent;
import java.util.List;

/** Every EPCIS event there is: kept once under its id, never changed. */
public interface EventStore {
    /** Makes a context known, in a transaction that must be short: another that needs the same one waits for it. */
    void learn(String context);

    /**
     * Keeps events in the transaction that is open, in this order; their contexts are known.
     *
     * @return which of them were kept, by their place in the list; of two with one id the first is
     */
    List<Kept> keep(List<RecordedEvent> events);

    /** @param seq the event's number in the store */
    record Kept(int index, long seq) {}
}
