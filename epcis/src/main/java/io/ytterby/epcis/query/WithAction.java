package io.ytterby.epcis.query;

import java.util.Set;

/** {@code EQ_action}: the event has one of these actions. The store has a column for it. */
public record WithAction(Set<String> actions) implements Criterion {
    public WithAction {
        actions = Set.copyOf(actions);
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return actions.contains(event.json().path("action").asText());
    }

    @Override
    public Set<String> oneOfTerms() {
        return Set.of();
    }
}
