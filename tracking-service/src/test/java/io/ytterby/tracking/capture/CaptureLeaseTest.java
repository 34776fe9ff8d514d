package io.ytterby.tracking.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.epcis.Syntax;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.capture.app.CaptureJobs;
import io.ytterby.tracking.capture.app.CaptureJobs.Leased;
import io.ytterby.tracking.capture.app.CaptureJobs.Sent;
import io.ytterby.tracking.capture.app.RunCapture;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.ErrorBehaviour;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two workers, one job: whoever has the lease at the end is who has captured. Far ahead of the clock, where no worker of the service looks. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CaptureLeaseTest {
    private static final Actor SENDER = new Actor(
            new PersonId("custodian.one"),
            new OrganisationId("cn-ganzhou-re"),
            OrganisationKind.COMPANY,
            Set.of("custodian"));
    private static final Instant FAR = Instant.parse("2190-01-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    CaptureJobs jobs;

    @Inject
    RunCapture runCapture;

    @Inject
    Books books;

    @Test
    void a_job_that_nobody_gives_a_sign_of_life_for_is_taken_up_by_another_and_captured_once() throws Exception {
        var id = waiting();
        var first = take(FAR).orElseThrow();
        var second = take(FAR.plus(LEASE).plusMillis(1)).orElseThrow();

        assertThatThrownBy(() -> runCapture.run(first)).isInstanceOf(RuntimeException.class);
        runCapture.run(second);

        assertThat(second.job().id()).isEqualTo(id);
        assertThat(books.count("epcis_event WHERE capture_id = '" + id + "'")).isEqualTo(1);
        assertThat(books.count("capture_job WHERE capture_id = '" + id + "' AND status = 'DONE' AND success"))
                .isEqualTo(1);
        assertThat(books.count("capture_body WHERE capture_id = '" + id + "'")).isZero();
        assertThat(books.count("audit WHERE action = 'capture.finished' AND subject = 'capture/" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void nobody_takes_a_job_that_somebody_works_at() throws Exception {
        var id = waiting();
        var taken = take(FAR).orElseThrow();

        var other = take(FAR);

        assertThat(taken.job().id()).isEqualTo(id);
        assertThat(other).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> jobs.renew(taken, FAR.plus(LEASE))))
                .isTrue();
        runCapture.run(taken);
    }

    private CaptureId waiting() {
        var job = new Sent(CaptureId.random(), SENDER, "", ErrorBehaviour.ROLLBACK, Syntax.JSON);
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.tryAdd(job, 100, FAR);
            jobs.addPart(job.id(), 0, Documents.of(Documents.foreign()).getBytes(StandardCharsets.UTF_8));
            jobs.complete(job.id());
        });
        return job.id();
    }

    private Optional<Leased> take(Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.tryTake(at, LEASE));
    }
}
