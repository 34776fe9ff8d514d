package io.ytterby.worlds.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Instant START = Instant.parse("2025-01-01T12:00:00Z");

    @Test
    void who_knows_the_truth_gets_everything() {
        var report = Report.of(all((i, planted) -> planted ? 0.95 : 0.01, "PERMIT_REUSE"));

        assertThat(report.auc()).isEqualTo(1);
        assertThat(report.precisionAt1()).isEqualTo(1);
        assertThat(report.reasonAccuracy()).isEqualTo(1);
        assertThat(report.medianDays()).isZero();
        assertThat(report.tonnesStopped()).isEqualTo(report.tonnesPlanted());
        assertThat(report.fairness().small()).isZero();
    }

    @Test
    void who_says_the_same_of_all_gets_what_chance_gives() {
        var report = Report.of(all((i, planted) -> 0.5, "SURGE"));

        assertThat(report.auc()).isEqualTo(0.5);
        assertThat(report.precisionAt1()).isLessThanOrEqualTo(0.2);
        assertThat(report.calibrationError()).isCloseTo(0.49, within(0.001));
    }

    @Test
    void who_draws_lots_gets_what_chance_gives() {
        var random = new SplittableRandom(5);

        double mean = IntStream.range(0, 60)
                .mapToDouble(i -> Report.of(all((j, planted) -> random.nextDouble(), "SURGE"))
                        .auc())
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(0.5, within(0.05));
    }

    @Test
    void who_says_nothing_finds_nobody() {
        var report = Report.of(all((i, planted) -> 0, "SURGE"));

        assertThat(report.ringsFound()).isZero();
        assertThat(report.medianDays()).isInfinite();
        assertThat(report.tonnesStopped()).isZero();
        assertThat(report.inspectedShare()).isZero();
    }

    @Test
    void a_reason_that_does_not_name_what_was_planted_is_wrong() {
        var report = Report.of(all((i, planted) -> planted ? 0.95 : 0.01, "SURGE"));

        assertThat(report.reasonAccuracy()).isZero();
    }

    @Test
    void a_ring_is_found_on_the_day_of_its_first_inspected_record_and_what_comes_later_is_stopped() {
        // Honest records of the day score higher than all but the third of the ring.
        var report = Report.of(all((i, planted) -> planted ? (i / 100 == 2 ? 0.9 : 0.2) : 0.3, "PERMIT_REUSE"));

        assertThat(report.ringsFound()).isEqualTo(1);
        assertThat(report.medianDays()).isEqualTo(2.0);
        assertThat(report.tonnesStopped()).isCloseTo(8.0, within(1e-9));
        assertThat(report.tonnesPlanted()).isCloseTo(10.0, within(1e-9));
    }

    @Test
    void hoarding_is_wanted_to_be_known_but_takes_no_tonnes_across_a_border() {
        var judged = List.of(
                judged(0, "S7", "R1", 0.9, "HOARDING"),
                judged(1, null, null, 0.1, null),
                judged(2, null, null, 0.1, null));

        var report = Report.of(judged);

        assertThat(report.planted()).isEqualTo(1);
        assertThat(report.tonnesPlanted()).isZero();
        assertThat(report.ringsFound()).isEqualTo(1);
    }

    @Test
    void the_area_under_the_curve_is_that_of_mann_and_whitney_with_ties_half() {
        var judged = List.of(
                judged(0, "S5", "R1", 0.8, null),
                judged(1, "S5", "R1", 0.4, null),
                judged(2, null, null, 0.4, null),
                judged(3, null, null, 0.2, null),
                judged(4, null, null, 0.9, null));

        // 0.8 beats two of three; 0.4 beats one and ties one.
        assertThat(Report.of(judged).auc()).isCloseTo((2 + 1.5) / 6, within(1e-12));
    }

    @Test
    void what_becomes_known_later_finds_a_ring_on_that_day_and_ranks_nothing() {
        var all = new ArrayList<>(all((i, planted) -> planted ? 0.1 : 0.2, "SURGE"));
        var first = all.get(50);
        var told = new Judged.Later(START.plusSeconds(86_400L * 3), 0.9);
        all.set(
                50,
                new Judged(
                        first.record(),
                        first.at(),
                        first.scheme(),
                        first.ring(),
                        first.firstIllegalAt(),
                        first.mg(),
                        first.sender(),
                        first.large(),
                        null,
                        first.known(),
                        first.score(),
                        first.reason(),
                        List.of(told)));

        var report = Report.of(all);

        assertThat(report.medianDays()).isEqualTo(3.0);
        assertThat(report.ringsFound()).isEqualTo(1);
        assertThat(report.auc()).isZero();
    }

    @Test
    void an_alarm_about_the_cover_of_a_ring_is_false_but_no_wrong_to_an_honest_firm() {
        var all = new ArrayList<Judged>();
        all.add(judged(0, "S1", "R1", 0.3, null));
        all.add(sentBy("crook", judged(1, null, null, 0.9, null)));
        all.add(judged(5, null, null, 0.8, null));
        for (int i = 6; i < 203; i++) all.add(judged(i, null, null, 0.1, null));

        var report = Report.of(all);

        assertThat(report.fairness().alarms()).isEqualTo(new Fairness.BySize(1, 1));
        assertThat(report.fairnessToHonest().alarms()).isEqualTo(new Fairness.BySize(0, 1));
    }

    private static Judged sentBy(String sender, Judged one) {
        return new Judged(
                one.record(),
                one.at(),
                one.scheme(),
                one.ring(),
                one.firstIllegalAt(),
                one.mg(),
                sender,
                one.large(),
                one.confounder(),
                one.known(),
                one.score(),
                one.reason(),
                one.later());
    }

    interface Says {
        double of(int record, boolean planted);
    }

    /** Ten days of a hundred records; the fiftieth of each day is in ring R1 and weighs a tonne. */
    private static List<Judged> all(Says says, String reason) {
        var all = new ArrayList<Judged>();
        for (int i = 0; i < 1000; i++) {
            boolean planted = i % 100 == 50;
            all.add(judged(i, planted ? "S5" : null, planted ? "R1" : null, says.of(i, planted), reason));
        }
        return all;
    }

    private static Judged judged(
            int i,
            @org.jspecify.annotations.Nullable String scheme,
            @org.jspecify.annotations.Nullable String ring,
            double score,
            @org.jspecify.annotations.Nullable String reason) {
        var at = START.plusSeconds(86_400L * (i / 100));
        return new Judged(
                "r" + i,
                at,
                scheme,
                ring,
                ring == null ? null : START,
                ring == null ? 0 : 1e9,
                scheme == null ? "honest" + i : "crook",
                i % 5 == 0,
                null,
                at,
                score,
                reason,
                List.of());
    }
}
