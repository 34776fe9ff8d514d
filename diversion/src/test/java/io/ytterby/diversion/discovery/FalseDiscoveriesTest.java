package io.ytterby.diversion.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {
    /** The fifteen p-values of Benjamini and Hochberg's paper (1995, section 3.1), of which four are found at 0.05. */
    private static final double[] PAPER = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    @Test
    void the_paper_s_own_example_has_four_discoveries() {
        var found = FalseDiscoveries.among(PAPER, 0.05);

        assertThat(count(found)).isEqualTo(4);
        assertThat(found[3]).isTrue();
        assertThat(found[4]).isFalse();
    }

    @Test
    void dependent_tests_are_believed_less() {
        assertThat(count(FalseDiscoveries.amongDependent(PAPER, 0.05))).isEqualTo(3);
    }

    @Test
    void a_test_that_could_not_be_made_does_not_count() {
        assertThat(FalseDiscoveries.among(new double[] {Double.NaN, 0.04, Double.NaN}, 0.05))
                .containsExactly(false, true, false);
    }

    @Test
    void where_nothing_is_true_a_day_seldom_has_any_discovery() {
        var random = new SplittableRandom(7);
        int days = 0;
        for (int day = 0; day < 1_000; day++) {
            var p = random.doubles(200).toArray();
            if (FalseDiscoveries.threshold(p, 0.1) >= 0) days++;
        }

        assertThat(days).isBetween(70, 130);
    }

    private static int count(boolean[] found) {
        int count = 0;
        for (boolean one : found) if (one) count++;
        return count;
    }
}
