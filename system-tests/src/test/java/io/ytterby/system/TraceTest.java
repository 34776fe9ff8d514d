package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.demo.Answer;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client's own trace is found wherever its request has led: that is how an operator explains what happened. */
@Order(2)
@ExtendWith(SharedRunningPlatform.class)
class TraceTest {
    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Test
    void one_trace_leads_from_a_request_through_the_outbox_and_kafka_into_two_services_and_back(World world) {
        var lodged = lodge(world);
        var id = lodged.text("declarationId");

        world.border().awaitStatus(id, "REFUSED");

        assertThat(lodged.headers().firstValue("traceparent").orElse("")).contains(trace);
        assertThat(told(world, Part.LICENSING, id)).anyMatch(told -> told.startsWith("reservation-refused "));
        assertThat(traces(world, Part.LICENSING, id)).isNotEmpty().allMatch(this::isOurs);
        assertThat(traces(world, Part.INSPECTION, id)).hasSizeGreaterThan(1).allMatch(this::isOurs);
        assertThat(told(world, Part.LICENSING, id)).allMatch(told -> told.contains(trace));
    }

    /** On a licence that nobody has: refused by event, and nothing is left behind. */
    private Answer lodge(World world) {
        var line = Map.of(
                "licenceNumber",
                "CN-2026-999999",
                "line",
                1,
                "lotId",
                UUID.randomUUID().toString(),
                "massMg",
                1_000,
                "value",
                Map.of("currency", "EUR", "minor", 100),
                "hsCode",
                Cast.HS_CODE);
        var declaration = Map.of(
                "mrn",
                "26CN" + trace.substring(0, 14).toUpperCase(Locale.ROOT),
                "exporterOrg",
                Cast.EXPORTER_ORG,
                "consigneeOrg",
                Cast.BUYER_ORG,
                "destination",
                "DE",
                "port",
                "CNSHA",
                "lines",
                List.of(line));
        return world.api()
                .post(
                        Cast.EXPORTER,
                        "/api/inspection/v1/declarations",
                        declaration,
                        "traceparent",
                        "00-" + trace + "-00f067aa0ba902b7-01")
                .expect(201);
    }

    private boolean isOurs(String traceparent) {
        return traceparent.startsWith("00-" + trace + "-");
    }

    /** Whose requests the changes of a declaration were made for. */
    private static List<String> traces(World world, Part service, String declaration) {
        return world
                .databases()
                .rows(
                        service,
                        "SELECT trace FROM audit WHERE subject = 'declaration/%s' ORDER BY id".formatted(declaration))
                .stream()
                .map(List::getFirst)
                .toList();
    }

    /** What was told of it, each with the trace that it carries. */
    private static List<String> told(World world, Part service, String declaration) {
        return world
                .databases()
                .rows(
                        service,
                        "SELECT split_part(record::jsonb ->> 'type', '.', 2) || ' ' || (record::jsonb ->> 'traceparent')"
                                + " FROM outbox WHERE key = '%s'".formatted(declaration))
                .stream()
                .map(List::getFirst)
                .toList();
    }
}
