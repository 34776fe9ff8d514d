package io.ytterby.certification;

import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.certification.exchange.app.LetReceivedGo;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What partners sent stays as long as it may be of use, and then goes, with an entry that says so. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(TestIssuer.class)
class LetReceivedGoTest {
    private static final Duration KEPT = Duration.ofDays(1096);

    @Inject
    LetReceivedGo letReceivedGo;

    @Inject
    TestClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    void what_is_not_old_enough_stays() {
        var received = Exchanges.everything().received();

        clock.ahead(KEPT.minusDays(1), () -> letReceivedGo.letGo());

        assertThat(get(PRODUCER, "/v1/pact/received/" + received).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_old_goes_and_the_audit_says_how_much_went() {
        var received = Exchanges.everything().received();
        long before = toldGone();
        var gone = new AtomicInteger();

        clock.ahead(KEPT.plusDays(1), () -> gone.set(letReceivedGo.letGo()));

        assertThat(get(PRODUCER, "/v1/pact/received/" + received).statusCode()).isEqualTo(404);
        assertThat(gone.get()).isPositive();
        assertThat(toldGone()).isEqualTo(before + gone.get());
    }

    @Test
    void a_sweep_that_finds_nothing_leaves_no_entry() {
        clock.ahead(KEPT.plusDays(1), () -> letReceivedGo.letGo());
        long before = toldGone();

        var gone = letReceivedGo.letGo();

        assertThat(gone).isZero();
        assertThat(toldGone()).isEqualTo(before);
    }

    private long toldGone() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                    SELECT coalesce(sum((detail::jsonb ->> 'count')::bigint), 0) FROM audit
                     WHERE action = 'received-footprints.let-go'\
                    """).mapTo(Long.class).one());
    }
}
