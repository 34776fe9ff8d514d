package io.ytterby.diversion.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.diversion.mirror.Freight.Pair;
import io.ytterby.diversion.mirror.Gap.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MirrorTest {
    private static final Mirror SAME_MONTH = new Mirror(java.util.List.of(1.0), 0, 500, 5_000);

    @Test
    void goods_that_arrive_a_month_late_leave_no_gap() {
        var exported = noise(48, 100_000);
        var imported = new double[48];
        for (int month = 2; month < 48; month++)
            imported[month] = 0.25 * exported[month] + 0.60 * exported[month - 1] + 0.15 * exported[month - 2];

        var gaps = Mirror.OF_MASSES.gaps(0, imported, exported);

        assertThat(gaps.get(0).standing()).isEqualTo(Standing.NO_EXPORT_FIGURE);
        assertThat(gaps.get(40).gap()).isCloseTo(0, within(1e-9));
        assertThat(gaps.get(40).standing()).isEqualTo(Standing.USUAL);
    }

    @Test
    void more_that_arrives_than_left_is_seen_and_less_likewise() {
        var exported = noise(48, 100_000);
        var imported = exported.clone();
        imported[40] *= 3;
        imported[41] /= 3;

        var gaps = SAME_MONTH.gaps(0, imported, exported);

        assertThat(gaps.get(39).standing()).isEqualTo(Standing.USUAL);
        assertThat(gaps.get(40).standing()).isEqualTo(Standing.MORE_ARRIVED);
        assertThat(gaps.get(41).standing()).isEqualTo(Standing.LESS_ARRIVED);
    }

    @Test
    void a_figure_that_is_missing_says_so_and_is_no_nothing() {
        var exported = noise(48, 100_000);
        var imported = exported.clone();
        imported[40] = Double.NaN;
        exported[42] = Double.NaN;

        var gaps = SAME_MONTH.gaps(0, imported, exported);

        assertThat(gaps.get(40).standing()).isEqualTo(Standing.NO_IMPORT_FIGURE);
        assertThat(gaps.get(42).standing()).isEqualTo(Standing.NO_EXPORT_FIGURE);
        assertThat(gaps.get(42).gap()).isNaN();
    }

    @Test
    void small_trades_and_young_ones_get_no_verdict() {
        var gaps = SAME_MONTH.gaps(0, new double[] {10, 100_000}, new double[] {4_000, 10_000});

        assertThat(gaps).extracting(Gap::standing).containsExactly(Standing.TOO_SMALL, Standing.TOO_YOUNG);
    }

    @Test
    void freight_is_learned_by_distance_and_never_more_than_a_fifth() {
        var pairs = new ArrayList<Pair>();
        var random = new SplittableRandom(3);
        for (int i = 0; i < 400; i++) {
            double kilometres = random.nextDouble(300, 15_000);
            boolean neighbours = i % 5 == 0;
            double log = -0.10 + 0.02 * Math.log(kilometres) - (neighbours ? 0.02 : 0) + 0.01 * random.nextGaussian();
            pairs.add(new Pair(Math.exp(log), kilometres, neighbours));
        }

        var fit = Freight.fit(pairs);

        assertThat(fit.share(10_000, false)).isCloseTo(Math.expm1(-0.10 + 0.02 * Math.log(10_000)), within(0.01));
        assertThat(fit.share(1e30, false)).isEqualTo(Freight.MOST);
        assertThat(fit.share(1, true)).isZero();
    }

    private static double[] noise(int months, double level) {
        var random = new SplittableRandom(5);
        var noise = new double[months];
        Arrays.setAll(noise, month -> level * Math.exp(0.05 * random.nextGaussian()));
        return noise;
    }
}
