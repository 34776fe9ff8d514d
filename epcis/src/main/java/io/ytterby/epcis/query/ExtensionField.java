package io.ytterby.epcis.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code EQ_ex:grade}, {@code GE_ILMD_ex:purity}, {@code LT_INNER_ex:at}: an extension's field compares so with one of
 * these values.
 *
 * @param inner whether it lies within another extension's field, at any depth
 * @param name expanded where its prefix is known, or as it was asked
 */
public record ExtensionField(Place place, boolean inner, String name, Comparison comparison, List<String> values)
        implements Criterion {
    public ExtensionField {
        values = List.copyOf(values);
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return place.fields(event.json(), inner)
                .filter(field -> ExtensionThere.names(field, event.prefixes()).contains(name))
                .flatMap(field -> Scalars.texts(field.value()))
                .anyMatch(said -> values.stream().anyMatch(asked -> Scalars.holds(comparison, said, asked)));
    }

    @Override
    public Set<String> oneOfTerms() {
        if (comparison != Comparison.EQ) return Set.of(ExtensionThere.term(place, inner, name));
        return values.stream().map(value -> term(place, inner, name, value)).collect(Collectors.toSet());
    }

    static String term(Place place, boolean inner, String name, String value) {
        return TermKind.EXTENSION.term(ExtensionThere.path(place, inner, name) + "=" + Scalars.key(value));
    }
}
