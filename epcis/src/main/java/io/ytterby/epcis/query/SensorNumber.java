package io.ytterby.epcis.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code GE_value_CEL}, {@code LT_percRank} and the like: a sensor report's field compares so with one of these numbers.
 *
 * @param unit of the numbers; values in other units of the same dimension are converted. Null: the bare number
 */
public record SensorNumber(
        String field,
        Comparison comparison,
        List<BigDecimal> numbers,
        @Nullable String unit) implements Criterion {
    public SensorNumber {
        numbers = List.copyOf(numbers);
    }

    @Override
    public boolean matches(QueriedEvent event) {
        return EventFields.sensorReports(event.json())
                .anyMatch(report -> Units.compares(
                        Scalars.text(report.path(field)), report.path("uom").asText(), comparison, numbers, unit));
    }

    @Override
    public Set<String> oneOfTerms() {
        return Set.of(TermKind.HAS.term("sensorElementList"));
    }
}
