package io.ytterby.benchmarks.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulation finds what Erlang and Pollaczek computed. */
class QueueTest {
    private static final int ARRIVALS = 400_000;

    @ParameterizedTest(name = "{0} servers, load {1}")
    @CsvSource({"1, 0.5, 0.5", "2, 1, 0.33333", "3, 2, 0.44444", "10, 8, 0.40918", "5, 4, 0.55411"})
    void erlang_says_how_many_wait_as_the_tables_have_it(int servers, double load, double waiting) {
        var known = new ErlangC(servers, load, 1);

        assertThat(known.waiting()).isCloseTo(waiting, within(0.00001));
    }

    static Stream<ErlangC> offices() {
        return Stream.of(
                new ErlangC(1, 0.6, 1),
                new ErlangC(1, 80, 0.01),
                new ErlangC(2, 1.2, 1),
                new ErlangC(3, 24, 0.1),
                new ErlangC(8, 600, 0.01));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void a_queue_of_random_arrivals_waits_as_erlang_says(ErlangC known) {
        var random = new SplittableRandom(17);

        var queue = played(known, random, () -> known.serviceSeconds() * exponential(random));

        assertThat(queue.utilisation()).isCloseTo(known.utilisation(), withPercentage(1));
        assertThat(queue.waiting()).isCloseTo(known.waiting(), withPercentage(3));
        assertThat(queue.meanWait()).isCloseTo(known.meanWait(), withPercentage(6));
        assertThat(queue.wait(0.99)).isCloseTo(known.wait(0.99), withPercentage(8));
    }

    @Test
    void equal_work_waits_half_as_long_as_random_work() {
        var known = new ErlangC(1, 0.7, 1);
        var random = new SplittableRandom(17);

        var queue = played(known, random, known::serviceSeconds);

        assertThat(queue.meanWait()).isCloseTo(known.meanWait() / 2, withPercentage(5));
    }

    @Test
    void another_server_never_makes_anybody_wait_longer() {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new SplittableRandom(seed);
            var few = new Queue(2);
            var more = new Queue(3);
            double at = 0;
            for (int arrival = 0; arrival < 2_000; arrival++) {
                at += exponential(random) / 1.9;
                double work = exponential(random);

                double waited = few.arrive(at, work);

                assertThat(more.arrive(at, work)).as("seed %d", seed).isLessThanOrEqualTo(waited);
            }
        }
    }

    private static Queue played(ErlangC known, SplittableRandom random, DoubleSupplier work) {
        var queue = new Queue(known.servers());
        double at = 0;
        for (int arrival = 0; arrival < ARRIVALS; arrival++) {
            at += exponential(random) / known.perSecond();
            queue.arrive(at, work.getAsDouble());
        }
        return queue;
    }

    private static double exponential(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble());
    }
}
