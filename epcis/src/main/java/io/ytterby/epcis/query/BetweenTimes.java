package io.ytterby.epcis.query;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code GE_eventTime}, {@code LT_recordTime} and the like. The store has a column for each.
 *
 * @param from at or after it; null for no limit
 * @param before strictly before it; null for no limit
 */
public record BetweenTimes(
        Clock clock, @Nullable Instant from, @Nullable Instant before) implements Criterion {
    /** Which of an event's times. */
    public enum Clock {
        EVENT,
        RECORD,
        ERROR_DECLARATION
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return time(event).filter(this::holds).isPresent();
    }

    private boolean holds(Instant time) {
        return (from == null || !time.isBefore(from)) && (before == null || time.isBefore(before));
    }

    private Optional<Instant> time(QueriedEvent event) {
        var json = event.json();
        return switch (clock) {
            case EVENT -> Scalars.time(json.path("eventTime").asText());
            case RECORD -> Optional.of(event.recordTime());
            case ERROR_DECLARATION ->
                Scalars.time(
                        json.path("errorDeclaration").path("declarationTime").asText());
        };
    }

    @Override
    public Set<String> oneOfTerms() {
        return clock == Clock.ERROR_DECLARATION ? Set.of(TermKind.HAS.term("errorDeclaration")) : Set.of();
    }
}
