package io.ytterby.diversion.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchTest {
    static Stream<Watch> watches() {
        return Stream.of(
                SuddenRise.USUAL,
                CreepingRise.USUAL,
                RareCount.USUAL,
                ChangePoint.USUAL,
                SurgePair.USUAL,
                SurgePair.SELDOM);
    }

    @ParameterizedTest
    @MethodSource("watches")
    void a_month_tenfold_is_seen_and_nothing_before_it(Watch watch) {
        var series = noise(60);
        for (int month = 40; month < 46; month++) series[month] *= 10;

        var alarms = watch.alarms(series);

        assertThat(IntStream.range(24, 40).noneMatch(month -> alarms[month])).isTrue();
        assertThat(IntStream.range(40, 46).anyMatch(month -> alarms[month])).isTrue();
    }

    @ParameterizedTest
    @MethodSource("watches")
    void what_comes_later_changes_no_alarm_that_was_raised(Watch watch) {
        var series = noise(60);
        series[30] *= 6;

        var whole = watch.alarms(series);

        assertThat(watch.alarms(Arrays.copyOf(series, 40))).isEqualTo(Arrays.copyOf(whole, 40));
    }

    @ParameterizedTest
    @MethodSource("watches")
    void months_that_nobody_reported_raise_no_alarm(Watch watch) {
        var series = noise(60);
        Arrays.fill(series, 30, 36, Double.NaN);

        var alarms = watch.alarms(series);

        assertThat(IntStream.range(30, 36).noneMatch(month -> alarms[month])).isTrue();
    }

    @Test
    void a_negative_binomial_tail_is_a_poisson_s_where_counts_do_not_bunch() {
        assertThat(NegativeBinomial.atLeast(4, 0.147, 1e9)).isCloseTo(1.73e-5, within(1e-7));
        assertThat(NegativeBinomial.atLeast(6, 0.2208, 1e9)).isCloseTo(1.33e-7, within(1e-8));
    }

    @Test
    void bunching_makes_a_count_less_rare() {
        assertThat(NegativeBinomial.atLeast(4, 0.147, 3)).isGreaterThan(NegativeBinomial.atLeast(4, 0.147, 1e9));
    }

    private static double[] noise(int months) {
        var random = new SplittableRandom(11);
        return IntStream.range(0, months)
                .mapToDouble(month -> 100 * Math.exp(0.1 * random.nextGaussian()))
                .toArray();
    }
}
