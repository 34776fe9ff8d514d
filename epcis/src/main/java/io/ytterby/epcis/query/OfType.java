package io.ytterby.epcis.query;

import java.util.Set;

/** {@code eventType}: the event is of one of these types. The store has a column for it. */
public record OfType(Set<String> types) implements Criterion {
    public OfType {
        types = Set.copyOf(types);
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return types.contains(event.json().path("type").asText());
    }

    @Override
    public Set<String> oneOfTerms() {
        return Set.of();
    }
}
