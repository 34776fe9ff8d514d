package io.ytterby.spectra.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NnlsTest {
    @Test
    void unknowns_that_are_not_negative_are_found_again() {
        var gram = new double[][] {{2, 1}, {1, 2}};

        var x = Nnls.solve(gram, new double[] {4, 5});

        assertThat(x[0]).isCloseTo(1, within(1e-9));
        assertThat(x[1]).isCloseTo(2, within(1e-9));
    }

    @Test
    void what_would_be_negative_is_nought_and_the_others_are_fitted_without_it() {
        var gram = new double[][] {{1, 0.5}, {0.5, 1}};

        var x = Nnls.solve(gram, new double[] {1, -1});

        assertThat(x).containsExactly(1 / (1 + 1e-11), 0);
    }

    @Test
    void no_solution_can_be_bettered_by_a_step_that_is_allowed() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            int n = 2 + random.nextInt(12);
            var gram = gram(random, n);
            var right = random.doubles(n, -1, 1).toArray();

            var x = Nnls.solve(gram, right);

            for (int i = 0; i < n; i++) {
                double slope = right[i];
                for (int j = 0; j < n; j++) slope -= gram[i][j] * x[j];
                assertThat(x[i]).as("seed " + seed).isNotNegative();
                assertThat(x[i] > 0 ? Math.abs(slope) : slope)
                        .as("seed " + seed)
                        .isLessThan(1e-6);
            }
        }
    }

    private static double[][] gram(Random random, int n) {
        var rows = new double[n + 5][];
        for (int i = 0; i < rows.length; i++)
            rows[i] = random.doubles(n, -0.3, 1).toArray();
        var gram = new double[n][n];
        for (var row : rows) for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) gram[i][j] += row[i] * row[j];
        return gram;
    }
}
