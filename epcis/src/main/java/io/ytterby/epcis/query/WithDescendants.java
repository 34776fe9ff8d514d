package io.ytterby.epcis.query;

import java.util.Set;

/**
 * {@code WD_readPoint}, {@code WD_bizLocation}: at one of these places or within it. Within a GLN are its extensions,
 * and within any URI what its path goes on to.
 */
public record WithDescendants(String field, Set<String> places) implements Criterion {
    public WithDescendants {
        places = Set.copyOf(places);
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return EventFields.place(event.json(), field)
                .anyMatch(at -> places.stream()
                        .anyMatch(
                                place -> at.equals(place) || at.startsWith(place + "/") || at.startsWith(place + ".")));
    }

    @Override
    public Set<String> oneOfTerms() {
        return Set.of(TermKind.HAS.term(field));
    }
}
