package io.ytterby.epcis.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a field of an extension says, in an order: numbers by value, then times by moment, then texts by their letters. */
public record ExtensionValue(
        String text, @Nullable BigDecimal number, @Nullable Instant time) implements Comparable<ExtensionValue> {
    private static final Comparator<ExtensionValue> ORDER = Comparator.comparing(
                    ExtensionValue::number, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(ExtensionValue::time, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(ExtensionValue::text);

    /** The first value that an event's own extension of that name has. */
    public static Optional<ExtensionValue> of(QueriedEvent event, String name) {
        return Place.EVENT
                .fields(event.json(), false)
                .filter(field -> ExtensionThere.names(field, event.prefixes()).contains(name))
                .flatMap(field -> Scalars.texts(field.value()))
                .findFirst()
                .map(text -> new ExtensionValue(
                        text,
                        Scalars.number(text).orElse(null),
                        Scalars.time(text).orElse(null)));
    }

    @Override
    public int compareTo(ExtensionValue other) {
        return ORDER.compare(this, other);
    }
}
