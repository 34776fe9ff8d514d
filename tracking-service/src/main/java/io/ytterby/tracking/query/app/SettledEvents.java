package io.ytterby.tracking.query.app;

import io.ytterby.epcis.query.EventQuery;
import io.ytterby.tracking.query.domain.SettledPosition;
import io.ytterby.tracking.query.domain.Sight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The store as it is followed: in the order of transactions, and only those that have ended. */
public interface SettledEvents {
    /** Candidates, and how far they reach. */
    record Settled(List<Followed> events, SettledPosition until, boolean goesOn) {
        public Settled {
            events = List.copyOf(events);
        }
    }

    /** An event, and the position behind it. */
    record Followed(FoundEvents.Found found, SettledPosition position) {}

    /** The oldest transaction that still runs, and what is committed by now: where a follower begins. */
    record Now(SettledPosition position, String snapshot) {}

    Now now();

    /**
     * Candidates behind a position.
     *
     * @param unseenBy a snapshot; what it saw is left out. Null: nothing is
     */
    Settled after(EventQuery query, Sight sight, SettledPosition position, @Nullable String unseenBy, int limit);
}
