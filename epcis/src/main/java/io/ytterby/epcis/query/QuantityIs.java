package io.ytterby.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code GE_quantity} and {@code GE_quantity_KGM}: one of the event's quantities compares so with one of these numbers.
 *
 * @param unit of the numbers; quantities in other units of the same dimension are converted. Null: the bare number
 */
public record QuantityIs(
        Comparison comparison,
        List<BigDecimal> numbers,
        @Nullable String unit) implements Criterion {
    public QuantityIs {
        numbers = List.copyOf(numbers);
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return EventFields.quantities(event.json())
                .anyMatch(one -> Units.compares(number(one), one.path("uom").asText(), comparison, numbers, unit));
    }

    private static String number(JsonNode quantity) {
        return Scalars.text(quantity.path("quantity"));
    }

    @Override
    public Set<String> oneOfTerms() {
        return Set.of(TermKind.HAS.term("quantity"));
    }
}
