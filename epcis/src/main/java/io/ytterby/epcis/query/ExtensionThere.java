package io.ytterby.epcis.query;

import java.util.Map;
import java.util.Set;

/**
 * {@code EXISTS_ex:grade}: the event has an extension's field of that name.
 *
 * @param inner whether it lies within another extension's field, at any depth
 * @param name expanded where its prefix is known, or as it was asked
 */
public record ExtensionThere(Place place, boolean inner, String name) implements Criterion {
    @Override
    public boolean matches(QueriedEvent event) {
        return place.fields(event.json(), inner)
                .anyMatch(field -> names(field, event.prefixes()).contains(name));
    }

    @Override
    public Set<String> oneOfTerms() {
        return Set.of(term(place, inner, name));
    }

    /** What it may be asked by: as the event writes it, and with its prefix spelt out. */
    static Set<String> names(Place.Field field, Map<String, String> prefixes) {
        var expanded = Place.expanded(field.name(), prefixes);
        return expanded.equals(field.name()) ? Set.of(expanded) : Set.of(expanded, field.name());
    }

    static String term(Place place, boolean inner, String name) {
        return TermKind.EXTENSION_NAME.term(path(place, inner, name));
    }

    static String path(Place place, boolean inner, String name) {
        return (inner ? "INNER/" : "") + place.word() + "/" + name;
    }
}
