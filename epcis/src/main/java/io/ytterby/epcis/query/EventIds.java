package io.ytterby.epcis.query;

import java.util.Set;

/** {@code EQ_eventID}: the event has one of these ids. The store has a column for it. */
public record EventIds(Set<String> ids) implements Criterion {
    public EventIds {
        ids = Set.copyOf(ids);
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return ids.contains(event.json().path("eventID").asText());
    }

    @Override
    public Set<String> oneOfTerms() {
        return Set.of();
    }
}
