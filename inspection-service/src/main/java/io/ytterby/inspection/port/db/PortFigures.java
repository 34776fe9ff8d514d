package io.ytterby.inspection.port.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What waits at each port and since when. Ports beyond the first fifty, by what waits, are one: {@code other}. */
@Singleton
class PortFigures implements Look {
    private static final int PORTS = 50;
    private static final String OTHER = "other";

    private final MultiGauge waiting;
    private final MultiGauge oldest;
    private final Figure all;
    private final Clock clock;

    PortFigures(MeterRegistry metrics, Clock clock) {
        this.waiting = MultiGauge.builder("ytterby.port.waiting")
                .description("Declarations whose goods wait at the port")
                .register(metrics);
        this.oldest = MultiGauge.builder("ytterby.port.oldest.wait.seconds")
                .description("Since the oldest of them was lodged")
                .register(metrics);
        this.all = Figure.of(metrics, "ytterby.declarations.waiting", "Declarations whose goods wait at any port");
        this.clock = clock;
    }

    private record Port(String name, long declarations, Instant since) {}

    @Override
    public void look(Handle handle) {
        var now = clock.instant();
        var ports = handle.createQuery("""
                        SELECT CASE WHEN place <= :most THEN port ELSE '%s' END AS name,
                               sum(declarations)::bigint AS declarations, min(since) AS since
                          FROM (SELECT port, count(*) AS declarations, min(lodged_at) AS since,
                                       row_number() OVER (ORDER BY count(*) DESC, port) AS place
                                  FROM port_stay WHERE left_at IS NULL GROUP BY port) AS each
                         GROUP BY 1""".formatted(OTHER))
                .bind("most", PORTS)
                .map((row, context) -> new Port(
                        row.getString("name"),
                        row.getLong("declarations"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
        all.is(ports.stream().mapToLong(Port::declarations).sum());
        var rows = new ArrayList<>(ports);
        if (ports.stream().noneMatch(port -> port.name.equals(OTHER))) rows.add(new Port(OTHER, 0, now));
        waiting.register(rows(rows.stream().map(port -> row(port, port.declarations))), true);
        oldest.register(
                rows(rows.stream().map(port -> row(port, Figure.seconds(Duration.between(port.since, now))))), true);
    }

    private static Row<Number> row(Port port, Number value) {
        return Row.of(Tags.of("port", port.name), value);
    }

    private static List<Row<?>> rows(Stream<Row<Number>> rows) {
        return rows.<Row<?>>map(row -> row).toList();
    }

    @Override
    public void lost() {
        all.isUnknown();
        waiting.register(List.of(), true);
        oldest.register(List.of(), true);
    }
}
