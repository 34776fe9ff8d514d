package io.ytterby.spectra.xrf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.spectra.xrf.Column.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    private static final int BINS = 60;
    private final Column left = column("left", Kind.ELEMENT, bump(20));
    private final Column right = column("right", Kind.ELEMENT, bump(40));
    private final Column flat = column("flat", Kind.BACKGROUND, ones());

    @Test
    void amounts_that_made_a_spectrum_are_found_again() {
        var counts = sum(30, left, 7, flat);

        var solution = problem(counts, left, right, flat).solve();

        assertThat(solution.coefficients()[0]).isCloseTo(30, within(1e-6));
        assertThat(solution.coefficients()[1]).isCloseTo(0, within(1e-6));
        assertThat(solution.coefficients()[2]).isCloseTo(7, within(1e-6));
        assertThat(solution.chi2()).isCloseTo(0, within(1e-4));
    }

    @Test
    void an_amount_is_never_negative_but_what_it_would_be_can_be_asked() {
        var counts = sum(-10, right, 7, flat);
        var problem = problem(counts, left, right, flat);

        var solution = problem.solve();

        assertThat(solution.coefficients()[1]).isZero();
        assertThat(problem.free(solution, 1)[0]).isNegative();
        assertThat(problem.free(solution, 1)[1]).isPositive();
    }

    @Test
    void what_is_expected_near_a_value_stays_there_unless_the_spectrum_says_more() {
        var tied = new Column("tied", Kind.NUISANCE, bump(20), 0.001, 2);
        var loose = new Column("loose", Kind.NUISANCE, bump(20), 1e6, 2);
        var counts = sum(30, left, 0, flat);

        assertThat(problem(counts, tied).solve().coefficients()[0]).isCloseTo(2, within(0.1));
        assertThat(problem(counts, loose).solve().coefficients()[0]).isCloseTo(30, within(0.1));
    }

    @Test
    void a_probe_is_asked_and_takes_no_part() {
        var probe = column("probe", Kind.PROBE, bump(20));
        var problem = problem(sum(30, left, 0, flat), left, probe);

        var solution = problem.solve();

        assertThat(solution.coefficients()[1]).isZero();
        assertThat(solution.coefficients()[0]).isCloseTo(30, within(1e-6));
    }

    @Test
    void taking_a_column_out_makes_the_spectrum_worse_explained_by_as_much_as_it_stood_for() {
        var problem = problem(sum(30, left, 7, flat), left, right, flat);

        double worse = problem.solve(0).chi2() - problem.solve().chi2();

        assertThat(worse).isGreaterThan(100);
    }

    private static LeastSquares problem(double[] counts, Column... columns) {
        var variance = new double[BINS];
        Arrays.fill(variance, 1);
        return new LeastSquares(List.of(columns), counts, variance);
    }

    private static double[] sum(double a, Column first, double b, Column second) {
        var sum = new double[BINS];
        for (int i = 0; i < BINS; i++) sum[i] = a * first.values()[i] + b * second.values()[i];
        return sum;
    }

    private static Column column(String name, Kind kind, double[] values) {
        return new Column(name, kind, values, Double.POSITIVE_INFINITY);
    }

    private static double[] bump(int middle) {
        var values = new double[BINS];
        for (int i = 0; i < BINS; i++) values[i] = Math.exp(-0.5 * Math.pow((i - middle) / 4.0, 2));
        return values;
    }

    private static double[] ones() {
        var values = new double[BINS];
        Arrays.fill(values, 1);
        return values;
    }
}
