package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Overrides;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worker dies when all events of its job are written and none is committed: another captures the document, once. */
@Order(6)
@ExtendWith(SharedRunningPlatform.class)
class CaptureCrashTest {
    private static final int EVENTS = 700;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The job of a dead worker waits until its lease is over, and so would this test. */
    private static final Overrides DYING = Overrides.environment("YTTERBY_CRASH_AT", "capture.before-finish")
            .and(Overrides.environment("TRACKING_CAPTURE_LEASE", "3S"));

    @Test
    void a_job_whose_worker_dies_is_taken_up_again_and_captured_exactly_once(World world) throws Exception {
        world.platform().restart(Part.TRACKING, DYING);
        var job = world.api()
                .post("gao.custodian", "/api/tracking/epcis/capture", document())
                .expect(202)
                .location();
        var id = job.substring(job.lastIndexOf('/') + 1);
        assertThat(world.platform().awaitDeath(Part.TRACKING, PATIENCE)).isTrue();
        assertThat(stored(world, id)).isZero();

        world.platform().restart(Part.TRACKING);

        var done = world.api()
                .await(
                        "gao.custodian",
                        job,
                        answer -> answer.status() == 200
                                && !answer.body().path("running").asBoolean());
        assertThat(done.body().path("success").asBoolean()).isTrue();
        assertThat(stored(world, id)).isEqualTo(EVENTS);
        assertThat(world.databases()
                        .number(
                                Part.TRACKING,
                                "SELECT count(*) FROM audit WHERE action = 'capture.finished' AND subject = 'capture/"
                                        + id + "'"))
                .isEqualTo(1);
    }

    private static long stored(World world, String job) {
        return world.databases()
                .number(Part.TRACKING, "SELECT count(*) FROM epcis_event WHERE capture_id = '" + job + "'");
    }

    private static Map<String, Object> document() {
        return Map.of(
                "@context", List.of("https://ref.gs1.org/standards/epcis/epcis-context.jsonld"),
                "type", "EPCISDocument",
                "schemaVersion", "2.0",
                "creationDate", "2026-11-20T08:00:00Z",
                "epcisBody",
                        Map.of(
                                "eventList",
                                IntStream.range(0, EVENTS)
                                        .mapToObj(n -> event())
                                        .toList()));
    }

    private static Map<String, Object> event() {
        return Map.of(
                "eventID", "urn:uuid:" + UUID.randomUUID(),
                "type", "ObjectEvent",
                "action", "OBSERVE",
                "eventTime", "2026-11-20T08:00:00Z",
                "eventTimeZoneOffset", "+08:00",
                "epcList", List.of("urn:epc:id:sgtin:0614141.107346.2017"));
    }
}
