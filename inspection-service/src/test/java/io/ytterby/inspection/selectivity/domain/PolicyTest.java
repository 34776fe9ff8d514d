package io.ytterby.inspection.selectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.order.domain.OrderOrigin;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.testsupport.Cases;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final byte[] KEY = "a key of the tests".getBytes(StandardCharsets.US_ASCII);
    private static final int IDS = 20_000;

    private static final Rule TO_RED = new Rule(
            "COVER",
            1,
            "Nickel powder",
            LocalDate.of(2026, 1, 1),
            null,
            0,
            Lane.RED,
            List.of(new Condition.StartsWith(Fact.HS, Set.of("7504"))));

    @Test
    void the_share_that_is_drawn_is_the_random_share_within_what_chance_allows() {
        long drawn =
                draws().filter(draw -> draw.isBelow(new BigDecimal("0.05"))).count();

        assertThat(drawn).isBetween(1_000L - 4 * 31, 1_000L + 4 * 31); // 31: the binomial's standard deviation
    }

    @Test
    void the_draw_depends_on_the_id_and_on_the_key_and_on_nothing_else() {
        var id = new DeclarationId(new UUID(1, 2));

        assertThat(Draw.of(KEY, id)).isEqualTo(Draw.of(KEY.clone(), id));
        assertThat(Draw.of(KEY, id)).isNotEqualTo(Draw.of(new byte[] {1}, id));
        assertThat(Draw.of(KEY, id)).isNotEqualTo(Draw.of(KEY, new DeclarationId(new UUID(1, 3))));
    }

    @Test
    void goods_that_a_rule_hits_are_drawn_as_often_as_goods_that_none_hits() {
        var hit = draws().filter(draw ->
                        choose(profile("0.05", TO_RED), "7504000000", draw).drawn())
                .count();
        var missed = draws().filter(draw ->
                        choose(profile("0.05", TO_RED), "8505111000", draw).drawn())
                .count();

        assertThat(hit).isEqualTo(missed);
    }

    @Test
    void a_rule_picks_before_the_draw_and_its_propensity_is_one() {
        var choice = choose(profile("0.05", TO_RED), "7504000000", new Draw(0));

        assertThat(choice.lane()).isEqualTo(Lane.RED);
        assertThat(choice.origin()).isEqualTo(OrderOrigin.RULES);
        assertThat(choice.drawn()).isTrue();
        assertThat(choice.propensity()).isEqualTo("1");
    }

    @Test
    void what_no_rule_hits_goes_to_the_random_lane_if_it_is_drawn_and_to_green_if_not() {
        var drawn = choose(profile("0.05", TO_RED), "8505111000", new Draw(49_999_999));
        var spared = choose(profile("0.05", TO_RED), "8505111000", new Draw(50_000_000));

        assertThat(List.of(drawn.lane(), spared.lane())).containsExactly(Lane.RED, Lane.GREEN);
        assertThat(drawn.origin()).isEqualTo(OrderOrigin.RANDOM);
        assertThat(spared.origin()).isNull();
        assertThat(spared.propensity()).isEqualTo("0.05");
    }

    @Test
    void what_is_missing_to_the_expected_shares_is_topped_up_from_the_next_stretch_of_the_draw() {
        var recent = new Recent(Map.of(Lane.GREEN, 98L, Lane.RED, 2L)); // 8 % of RED are missing, and 4 % of YELLOW

        var red = Policy.choose(profile("0.05", TO_RED), facts("8505111000"), new Draw(129_999_999), recent, DAY);
        var yellow = Policy.choose(profile("0.05", TO_RED), facts("8505111000"), new Draw(130_000_000), recent, DAY);
        var green = Policy.choose(profile("0.05", TO_RED), facts("8505111000"), new Draw(170_000_000), recent, DAY);

        assertThat(List.of(red.lane(), yellow.lane(), green.lane())).containsExactly(Lane.RED, Lane.YELLOW, Lane.GREEN);
        assertThat(red.origin()).isEqualTo(OrderOrigin.TOP_UP);
        assertThat(green.propensity()).isEqualByComparingTo("0.17");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("amendments")
    void whatever_is_amended_the_lane_is_only_raised(long seed, List<Lane> wanted, long billionths) {
        var draw = new Draw(billionths);
        var lane = Lane.GREEN;
        for (var next : wanted) {
            var choice = choose(profile("0.05", rule(next)), "7504000000", draw).notBelow(lane, OrderOrigin.RULES);

            assertThat(choice.lane()).isGreaterThanOrEqualTo(lane).isGreaterThanOrEqualTo(next);
            lane = choice.lane();
        }
    }

    static Stream<Arguments> amendments() {
        return Cases.of(200, PolicyTest::amendment).map(test -> {
            var made = (Object[]) test.get()[1];
            return Arguments.of(test.get()[0], made[0], made[1]);
        });
    }

    private static Object[] amendment(RandomGenerator random) {
        var lanes = List.of(Lane.BLUE, Lane.YELLOW, Lane.RED);
        var wanted = random.ints(6, 0, 3).mapToObj(lanes::get).toList();
        return new Object[] {wanted, random.nextLong(1_000_000_000)};
    }

    @Test
    void conditions_of_a_rule_must_hold_for_one_and_the_same_line() {
        var dear = new Condition.AtLeast(Fact.VALUE_PER_KG, 100);
        var rule = new Rule(
                "A", 1, "Why", DAY, null, 50, null, List.of(TO_RED.when().getFirst(), dear));
        var apart = new Facts(none(), List.of(line("7504000000", 1), line("8505111000", 200)));
        var together = new Facts(none(), List.of(line("7504000000", 200)));

        assertThat(Assessment.of(profile("0.05", rule), apart, DAY).score()).isZero();
        assertThat(Assessment.of(profile("0.05", rule), together, DAY).score()).isEqualTo(50);
        assertThat(Assessment.of(profile("0.05", rule), together, DAY).lane()).isEqualTo(Lane.YELLOW);
        assertThat(Assessment.of(profile("0.05", rule), together, DAY.minusDays(1))
                        .score())
                .as("a rule is law from its day on")
                .isZero();
    }

    @Test
    void a_number_that_is_not_known_answers_no_rule_and_a_range_is_that_of_the_longest_heading() {
        var unknown = new Condition.Below(Fact.RELATION_DAYS, 30);
        var dear = new Condition.Holds(Fact.VALUE_ABOVE_RANGE);

        assertThat(score(unknown, facts("7504000000"))).isZero();
        assertThat(score(dear, new Facts(none(), List.of(line("7504000000", 500)))))
                .isEqualTo(10);
        assertThat(score(dear, new Facts(none(), List.of(line("7504990000", 500)))))
                .isZero();
    }

    @Test
    void a_share_is_alarming_only_beyond_three_standard_deviations() {
        var expected = new BigDecimal("0.05");

        assertThat(new Drift(70, 1_000, expected).isAlarming()).isFalse();
        assertThat(new Drift(71, 1_000, expected).isAlarming()).isTrue();
        assertThat(new Drift(29, 1_000, expected).isAlarming()).isTrue();
        assertThat(new Drift(1_000, 1_000, null).isAlarming()).isFalse();
    }

    private static int score(Condition asked, Facts facts) {
        var rule = new Rule("A", 1, "Why", DAY, null, 10, null, List.of(asked));
        return Assessment.of(profile("0.05", rule), facts, DAY).score();
    }

    private static Policy.Choice choose(Profile profile, String hsCode, Draw draw) {
        return Policy.choose(profile, facts(hsCode), draw, Recent.NONE, DAY);
    }

    private static Rule rule(Lane lane) {
        return new Rule("TO-" + lane, 1, "Why", DAY, null, 0, lane, TO_RED.when());
    }

    private static Profile profile(String random, Rule... rules) {
        return new Profile(
                "Test",
                new BigDecimal(random),
                Lane.RED,
                Map.of(Lane.YELLOW, 40, Lane.RED, 70),
                Map.of(Lane.RED, new BigDecimal("0.10"), Lane.YELLOW, new BigDecimal("0.04")),
                100,
                10,
                Map.of(),
                List.of(new Reference("7504", "EUR", 10, 400), new Reference("750499", "EUR", 10, 900)),
                List.of(rules));
    }

    private static Facts facts(String hsCode) {
        return new Facts(none(), List.of(line(hsCode, 50)));
    }

    private static Facts.Known none() {
        return new Facts.Known(Map.of(), Map.of());
    }

    private static Facts.Known line(String hsCode, long perKilogram) {
        return new Facts.Known(
                Map.of(Fact.HS, Set.of(hsCode), Fact.CURRENCY, Set.of("EUR")), Map.of(Fact.VALUE_PER_KG, perKilogram));
    }

    private static Stream<Draw> draws() {
        var random = new Random(17);
        return Stream.generate(() -> new DeclarationId(new UUID(random.nextLong(), random.nextLong())))
                .limit(IDS)
                .map(id -> Draw.of(KEY, id));
    }
}
