package io.ytterby.tracking.query.app;

import io.ytterby.epcis.query.ExtensionValue;
import java.util.Comparator;
import java.util.Optional;

/**
 * Orders events by a field of an extension: numbers by their value, times by their moment, texts letter by letter, events
 * without it last.
 */
final class ByExtension implements Comparator<ToldEvent> {
    private final String field;
    private final Comparator<Optional<ExtensionValue>> values;

    ByExtension(String field, boolean descending) {
        this.field = field;
        Comparator<ExtensionValue> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        this.values = Comparator.comparing(value -> value.orElse(null), Comparator.nullsLast(order));
    }

    @Override
    public int compare(ToldEvent one, ToldEvent other) {
        int order = values.compare(value(one), value(other));
        return order != 0
                ? order
                : Long.compare(one.found().seq(), other.found().seq());
    }

    private Optional<ExtensionValue> value(ToldEvent event) {
        return ExtensionValue.of(JudgeEvents.queried(event), field);
    }
}
