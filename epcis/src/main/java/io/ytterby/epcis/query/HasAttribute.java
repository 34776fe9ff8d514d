package io.ytterby.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code HASATTR_readPoint}, {@code EQ_ATTR_ex:mill_ex:country}: a field of the event carries one of these attributes,
 * or the attribute with one of these values. Attributes are what the event itself says of the thing it names; apart
 * from events no master data is kept.
 *
 * @param field as it was asked or expanded: {@code readPoint}
 * @param attributes of which it has one
 * @param values empty: any will do
 */
public record HasAttribute(String field, Set<String> attributes, Set<String> values) implements Criterion {
    public HasAttribute {
        attributes = Set.copyOf(attributes);
        values = Set.copyOf(values);
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return fields(event)
                .flatMap(one ->
                        one.properties().stream().map(member -> new Place.Field(member.getKey(), member.getValue())))
                .filter(member ->
                        ExtensionThere.names(member, event.prefixes()).stream().anyMatch(attributes::contains))
                .anyMatch(member -> values.isEmpty()
                        || Scalars.texts(member.value())
                                .anyMatch(said -> values.stream().anyMatch(asked -> Scalars.same(said, asked))));
    }

    private Stream<JsonNode> fields(QueriedEvent event) {
        return event.json().properties().stream()
                .map(member -> new Place.Field(member.getKey(), member.getValue()))
                .filter(member -> ExtensionThere.names(member, event.prefixes()).contains(field))
                .map(Place.Field::value)
                .flatMap(value -> value.isArray() ? Scalars.elements(value) : Stream.of(value))
                .filter(JsonNode::isObject);
    }

    @Override
    public Set<String> oneOfTerms() {
        return Set.of();
    }
}
