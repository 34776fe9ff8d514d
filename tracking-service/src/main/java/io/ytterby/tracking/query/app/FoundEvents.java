package io.ytterby.tracking.query.app;

import io.ytterby.epcis.query.EventQuery;
import io.ytterby.epcis.query.Order;
import io.ytterby.tracking.query.domain.PagePosition;
import io.ytterby.tracking.query.domain.Sight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store as queries look at it. What it finds may be more than fits: the criteria judge each event themselves. */
public interface FoundEvents {
    /**
     * An event as it is kept.
     *
     * @param context the JSON text of its {@code @context}
     * @param doc the bare event as JSON text
     */
    record Found(long seq, Instant eventTime, Instant recordTime, String context, String doc) {
        /** Where an answer goes on behind it. */
        public PagePosition position(Order order, int told) {
            return new PagePosition(
                    switch (order.by()) {
                        case EVENT_TIME -> eventTime;
                        case RECORD_TIME -> recordTime;
                        case STORE, EXTENSION -> null;
                    },
                    seq,
                    told);
        }
    }

    /** What is committed by now, as a text that {@link #find} takes: the same events whenever it is asked. */
    String snapshot();

    /**
     * Candidates of that snapshot in the query's order, behind a position.
     *
     * @throws TooComplexException if the database cannot say in time
     */
    List<Found> find(EventQuery query, Sight sight, String snapshot, @Nullable PagePosition after, int limit);

    /** An event that somebody may see, by its id. Of an event and its error declaration the event. */
    Optional<Found> find(String eventId, Sight sight);

    /** A query that would keep the database for too long. */
    final class TooComplexException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public TooComplexException(String message) {
            super(message);
        }

        public TooComplexException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
