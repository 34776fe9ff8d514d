package io.ytterby.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventuallyTest {
    @Test
    void an_assertion_that_comes_true_later_is_enough() {
        var tries = new AtomicInteger();

        Eventually.asserted(() -> assertThat(tries.incrementAndGet()).isGreaterThan(2));

        assertThat(tries).hasValue(3);
    }

    @Test
    void an_assertion_that_never_holds_fails_with_what_it_last_said() {
        assertThatThrownBy(() -> Eventually.asserted(
                        Duration.ZERO, () -> assertThat("frozen").isEqualTo("free")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("frozen")
                .hasMessageContaining("free");
    }
}
