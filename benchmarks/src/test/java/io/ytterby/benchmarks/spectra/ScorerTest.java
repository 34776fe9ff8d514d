package io.ytterby.benchmarks.spectra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.spectra.Counts;
import io.ytterby.spectralab.HandheldShots;
import io.ytterby.spectralab.InstrumentCard;
import io.ytterby.spectralab.Level;
import io.ytterby.spectralab.Nuisance;
import io.ytterby.spectralab.Recipes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final double DY_LA1_KEV = 6.495;

    private static final DetectionCase ONE_PERCENT_DY =
            new DetectionCase("Dy 1 % in Fe2O3", Recipes.PIGMENT, Level.of("Dy", 1), Nuisance.USUAL, 0.9);

    @Test
    void who_looks_for_a_peak_between_two_windows_does_not_find_dysprosium_in_iron() throws InterruptedException {
        Analyst naive =
                (file, conditions) -> scores(Map.of("Dy", peak(file.foreground().counts(), DY_LA1_KEV)));

        var judged = judged(naive);

        assertThat(judged.found().rate()).isLessThan(0.3);
        assertThat(judged.holds()).isFalse();
    }

    @Test
    void who_knows_what_the_lab_adds_finds_it() throws InterruptedException {
        var shots = new HandheldShots();
        double[] honest = shots.expected(Recipes.PIGMENT, Level.BENIGN, InstrumentCard.HH50);
        double[] guilty = shots.expected(Recipes.PIGMENT, Level.of("Dy", 1), InstrumentCard.HH50);
        Analyst cheat = (file, conditions) ->
                scores(Map.of("Dy", above(file.foreground().counts(), honest, guilty)));

        var judged = judged(cheat);

        assertThat(judged.found().rate()).isGreaterThan(0.9);
        assertThat(judged.falseAlarms().rate()).isLessThan(0.1);
    }

    @Test
    void who_gives_no_answer_has_missed_however_strong_his_score() {
        var honest = Collections.nCopies(200, scores(Map.of("Dy", 1.0)));
        var silent = new Scores(true, false, Map.of("Dy", 100.0), Map.of());

        var found = Threshold.of(honest, 0.01).alarms(List.of(scores(Map.of("Dy", 2.0)), silent));

        assertThat(found).isEqualTo(new Share(1, 2));
    }

    @Test
    void a_threshold_leaves_one_in_a_hundred_of_the_honest_above_it_and_says_when_they_are_too_few() {
        var scores = java.util.stream.IntStream.rangeClosed(1, 999)
                .mapToObj(i -> scores(Map.of("Dy", (double) i)))
                .toList();

        assertThat(Threshold.of(scores, 0.01).value()).isEqualTo(990);
        assertThat(Threshold.of(scores, 0.001).value()).isEqualTo(999);
        assertThat(Threshold.of(scores.subList(0, 98), 0.01).value()).isInfinite();
    }

    @Test
    void the_bounds_of_a_share_are_those_of_clopper_and_pearson() {
        assertThat(new Share(0, 10).upper()).isCloseTo(0.3085, within(5e-5));
        assertThat(new Share(5, 10).lower()).isCloseTo(0.1871, within(5e-5));
        assertThat(new Share(1000, 1000).lower()).isCloseTo(0.9963, within(5e-5));
        assertThat(new Share(3, 3).upper()).isEqualTo(1);
    }

    private static Judged judged(Analyst analyst) throws InterruptedException {
        try (var crew = new Crew(2)) {
            return Judged.of(ONE_PERCENT_DY, new Goods(analyst, crew, 3), 120, 60, 40);
        }
    }

    private static Scores scores(Map<String, Double> strength) {
        return new Scores(false, false, strength, Collections.emptyMap());
    }

    /** Counts in the line's window above the mean of the windows beside it, in standard deviations. */
    private static double peak(Counts counts, double kev) {
        double line = window(counts, kev);
        double beside = (window(counts, kev - 0.3) + window(counts, kev + 0.3)) / 2;
        return (line - beside) / Math.sqrt(line + beside + 1);
    }

    private static double window(Counts counts, double kev) {
        int middle = (int) Math.round(kev / 0.025);
        return counts.sum(middle - 3, middle + 4);
    }

    /** How much of the difference between the two expectations the counts show between 7.2 and 9 keV, beside the iron. */
    private static double above(Counts counts, double[] honest, double[] guilty) {
        double seen = 0;
        for (int c = 292; c < 360; c++) seen += (guilty[c] - honest[c]) * (counts.at(c) - honest[c]) / honest[c];
        return seen;
    }
}
