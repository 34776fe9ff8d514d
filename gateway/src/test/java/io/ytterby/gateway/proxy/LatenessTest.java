package io.ytterby.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.proxy.domain.Lateness;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When the gateway has too much to do, and when it was only held up. */
class LatenessTest {
    private final Lateness lateness = new Lateness(0);
    private long now;

    private void ticks(int count, long lateMillis) {
        for (int i = 0; i < count; i++) {
            now += TimeUnit.MILLISECONDS.toNanos(50 + lateMillis);
            lateness.measured(TimeUnit.MILLISECONDS.toNanos(lateMillis), now);
        }
    }

    private long standingMillis() {
        return TimeUnit.NANOSECONDS.toMillis(lateness.standing());
    }

    @Test
    void one_stall_however_long_is_no_queue() {
        ticks(20, 0);

        ticks(1, 3_000);

        assertThat(standingMillis()).isZero();
    }

    @Test
    void what_waits_all_the_while_stands() {
        ticks(20, 0);

        ticks(10, 450);

        assertThat(standingMillis()).isEqualTo(450);
    }

    @Test
    void a_queue_is_over_as_soon_as_nothing_waits() {
        ticks(10, 450);

        ticks(1, 0);

        assertThat(standingMillis()).isZero();
    }

    @Test
    void who_has_just_started_is_cold_and_not_full() {
        assertThat(Lateness.unbearable(TimeUnit.SECONDS.toNanos(59))).isEqualTo(TimeUnit.SECONDS.toNanos(8));
        assertThat(Lateness.unbearable(TimeUnit.SECONDS.toNanos(60))).isEqualTo(TimeUnit.SECONDS.toNanos(2));
    }
}
