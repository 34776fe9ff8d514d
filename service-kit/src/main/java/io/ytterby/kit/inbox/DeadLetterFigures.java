package io.ytterby.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** How many events each consumer could not apply, and how many wait behind them. */
@Singleton
class DeadLetterFigures implements Look {
    private static final List<String> OPEN = List.of("DEAD", "PARKED");

    private final Map<String, Figure> figures = new HashMap<>();

    DeadLetterFigures(@All List<EventConsumer> consumers, MeterRegistry metrics) {
        for (var consumer : consumers)
            for (var status : OPEN)
                figures.put(
                        consumer.name() + status,
                        Figure.of(
                                metrics,
                                "ytterby.dead.letters",
                                "Events that were not applied and wait for an operator, or behind such a one",
                                ConsumerFigures.GROUP,
                                consumer.name(),
                                "status",
                                status));
    }

    @Override
    public void look(Handle handle) {
        Map<String, Long> counts = new HashMap<>();
        handle.createQuery("""
                        SELECT consumer || status AS letters, count(*) AS number
                          FROM dead_letter WHERE status IN ('DEAD', 'PARKED') GROUP BY consumer, status""")
                .map((row, context) -> counts.put(row.getString("letters"), row.getLong("number")))
                .list();
        figures.forEach((letters, figure) -> figure.is(counts.getOrDefault(letters, 0L)));
    }

    @Override
    public void lost() {
        figures.values().forEach(Figure::isUnknown);
    }
}
