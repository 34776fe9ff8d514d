package io.ytterby.tracking.custody.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** What is kept under these ids, of those that are taken. */
    Map<Identity, Stored> find(Collection<Identity> ids);

    /**
     * What no two events have alike.
     *
     * @param declaration whether it declares the event of this id erroneous: both have the same id
     */
    record Identity(String eventId, boolean declaration) {
        public static Identity of(RecordedEvent event) {
            return new Identity(event.eventId(), event.isDeclaration());
        }
    }

    /**
     * An event that is kept.
     *
     * @param hash null for what was recorded before events were hashed
     * @param lots the lots that it is about
     */
    record Stored(long seq, @Nullable String hash, OrganisationId org, List<LotId> lots) {
        public Stored {
            lots = List.copyOf(lots);
        }
    }
}
