package io.ytterby.epcis.query;

import java.util.Set;
import java.util.stream.Collectors;

/** The event has one of these terms: most parameters are no more than that. */
public record HasTerm(Set<String> terms) implements Criterion {
    public HasTerm {
        terms = Set.copyOf(terms);
    }

    static HasTerm of(TermKind kind, Set<String> values) {
        return new HasTerm(values.stream().map(kind::term).collect(Collectors.toSet()));
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return EventTerms.stream(event.json(), event.prefixes()).anyMatch(terms::contains);
    }

    @Override
    public Set<String> oneOfTerms() {
        return terms;
    }
}
