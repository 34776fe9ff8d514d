package io.ytterby.tracking.query.app;

import io.ytterby.epcis.query.QueryReading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a query. */
public sealed interface EventPage {
    /**
     * @param title the query's name
     * @param next the way to the next page; null if this is the last
     */
    record Answered(
            String title, List<ToldEvent> events, @Nullable Next next) implements EventPage {
        public Answered {
            events = List.copyOf(events);
        }
    }

    /** The token of the page that follows, and until when it may be asked for. */
    record Next(String token, int perPage, Instant expiresAt) {}

    /** It is no query. */
    record Refused(QueryReading.Refused why) implements EventPage {}

    /** More events fit than the query's {@code maxEventCount} allows, or than can be ordered by an extension's field. */
    record TooLarge(int most) implements EventPage {}

    /** There is no such page, or it has ended. */
    record NoSuchPage() implements EventPage {}
}
