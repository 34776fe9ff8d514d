package io.ytterby.epcis.query;

import java.time.Instant;
import java.util.Set;

/** {@code GE_startTime}, {@code LT_time} and the like: a time of a sensor's metadata or report compares so. */
public record SensorTime(String field, Comparison comparison, Instant time) implements Criterion {
    @Override
    public boolean matches(QueriedEvent event) {
        return EventFields.sensorParts(event.json())
                .flatMap(part -> Scalars.texts(part.path(field)))
                .flatMap(text -> Scalars.time(text).stream())
                .anyMatch(at -> comparison.holds(at, time));
    }

    @Override
    public Set<String> oneOfTerms() {
        return Set.of(TermKind.HAS.term("sensorElementList"));
    }
}
