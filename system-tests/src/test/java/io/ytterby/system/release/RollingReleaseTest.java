package io.ytterby.system.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.process.Processes;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T18, the half that one process shows: a pod waits for its migration job, and a pod that is told to stop loses nothing. */
@Tag("soak")
@Order(8)
@ExtendWith(SharedRunningPlatform.class)
class RollingReleaseTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String EVENTS = "SELECT id FROM outbox WHERE topic = 'inspection.declaration'";

    /** What Java ends with when it has obeyed SIGTERM. */
    private static final int TERMINATED = 143;

    @Test
    void it_waits_for_its_migration_job_and_a_sigterm_under_load_loses_no_request_and_no_event(World world)
            throws Exception {
        try (var service = new LoneService(world)) {
            var process = service.start("2S");
            waitsWithAClearWord(service);
            var job = service.job();
            assertThat(job.waitFor()).as(service.log("job")).isZero();
            Eventually.asserted(
                    PATIENCE,
                    () -> assertThat(service.isReady()).as(service.readiness()).isTrue());

            stopsUnderLoad(world, service, process);
        }
    }

    private static void waitsWithAClearWord(LoneService service) {
        Eventually.asserted(
                PATIENCE,
                () -> assertThat(service.readiness())
                        .as(service.log("service"))
                        .startsWith("503")
                        .contains("the schema is older than this release needs", "migration job"));
    }

    private static void stopsUnderLoad(World world, LoneService service, Process process) throws Exception {
        try (var lodging = new Lodging(world, service);
                var underWay = lodging.new Half()) {
            lodging.start(4);
            Eventually.asserted(
                    PATIENCE, () -> assertThat(lodging.acknowledged()).hasSizeGreaterThan(20));

            Processes.signal(process.toHandle(), "TERM");
            Eventually.asserted(PATIENCE, () -> assertThat(service.readiness()).startsWith("503"));
            var late = service.get("/q/health/live");
            lodging.notReady();
            var answer = underWay.finish();

            assertThat(late.statusCode()).isEqualTo(200);
            assertThat(late.headers().firstValue("Connection")).contains("close");
            assertThat(answer).startsWith("HTTP/1.1 201");
            assertThat(lodging.lost()).isEmpty();
            assertThat(process.waitFor()).as(service.log("service")).isEqualTo(TERMINATED);
            nothingIsLeftBehind(world, service, lodging);
        }
    }

    /** Counted on both sides: each acknowledged declaration is stored, and each event lies on its topic once. */
    private static void nothingIsLeftBehind(World world, LoneService service, Lodging lodging) throws Exception {
        assertThat(service.column(world, "SELECT mrn FROM declaration"))
                .containsExactlyInAnyOrderElementsOf(lodging.acknowledged());
        assertThat(service.column(world, "SELECT topic FROM outbox WHERE sent_at IS NULL"))
                .isEmpty();
        assertThat(world.broker().ids(LoneService.PREFIX + "inspection.declaration"))
                .containsExactlyInAnyOrderElementsOf(service.column(world, EVENTS));
        assertThat(world.broker().administration().members(LoneService.PREFIX + "inspection.licences"))
                .isZero();
    }
}
