package io.ytterby.diversion.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.diversion.Records;
import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.feature.FeatureName;
import io.ytterby.diversion.feature.Findings;
import io.ytterby.diversion.feature.Input;
import io.ytterby.diversion.feature.Sightings;
import io.ytterby.diversion.record.Scan;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.reference.Known;
import io.ytterby.diversion.reference.Limits;
import io.ytterby.diversion.reference.Permit;
import io.ytterby.diversion.reference.Prices;
import io.ytterby.diversion.reference.Pulls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessorTest {
    private static final Known CONTEXT = context(List.of());

    private static Known context(List<Pulls.Pull> pulls) {
        return new Known(
                "test",
                List.of(new Permit(
                        "L-1",
                        "CN1",
                        "DE1",
                        "250410",
                        "C",
                        100_000_000_000L,
                        LocalDate.parse("2025-05-01"),
                        LocalDate.parse("2025-12-31"))),
                List.of(),
                List.of(),
                Map.of(),
                new Prices(List.of()),
                new Pulls(pulls),
                new Limits(List.of(Limits.Limit.always("CN", "250410", "C", 1_000_000_000L, "test"))));
    }

    private final MapCells cells = new MapCells();
    private final Assessor assessor = new Assessor(Model.shipped());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_replay_gives_the_same_signals_to_the_last_bit(long seed) {
        assertThat(signals(seed, new MapCells())).isEqualTo(signals(seed, new MapCells()));
    }

    private List<String> signals(long seed, MapCells into) {
        var dice = new SplittableRandom(seed);
        var signals = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            var record =
                    Records.graphite("r" + i, i / 2, 500 + dice.nextInt(30_000), dice.nextBoolean() ? "L-1" : null);
            signals.add(new String(
                    SignalJson.write(assessor.assess(record, CONTEXT, into).signal()),
                    java.nio.charset.StandardCharsets.UTF_8));
        }
        return signals;
    }

    @Test
    void a_licence_used_beyond_its_quota_is_the_first_reason() {
        for (int i = 0; i < 5; i++) assess(Records.graphite("r" + i, i * 10, 19_000, "L-1"));

        var signal = assess(Records.graphite("over", 60, 19_000, "L-1"));

        assertThat(signal.reasons().getFirst().feature()).isEqualTo(FeatureName.PERMIT_REUSE);
        assertThat(signal.reasons().getFirst().says()).contains("114000 kg in all, 114 % of its quota");
    }

    @Test
    void a_licence_used_at_two_ports_within_a_week_is_doubted_there_and_at_home_only_while_it_is_fresh() {
        used("home", 0, "CNSHG");
        var away = used("away", 1, "CNTAO");
        var fresh = used("fresh", 3, "CNSHG");
        var later = used("later", 30, "CNSHG");
        var again = used("again", 60, "CNTAO");

        assertThat(away.strength(Input.PERMIT_TWO_PORTS)).isOne();
        assertThat(fresh.strength(Input.PERMIT_USED_ELSEWHERE)).isOne();
        assertThat(later.strength(Input.PERMIT_USED_ELSEWHERE)).isZero();
        assertThat(again.strength(Input.PERMIT_TWO_PORTS)).isOne();
    }

    private Findings used(String id, int day, String port) {
        return assessor.assess(Records.graphite(id, day, 1_900, "L-1", port, List.of()), CONTEXT, cells)
                .findings();
    }

    @Test
    void lots_below_the_limit_add_up() {
        for (int i = 0; i < 6; i++) assess(Records.graphite("r" + i, i, 900, null));

        var found = assessor.assess(Records.graphite("last", 6, 900, null), CONTEXT, cells)
                .findings();

        assertThat(found.strength(Input.LOTS_TO_COUNTRY)).isGreaterThan(3);
    }

    @ParameterizedTest(name = "factor {0}")
    @ValueSource(doubles = {1.5, 2.5, 5})
    void prices_that_have_parted_raise_the_odds_of_all_by_the_markets_factor_and_no_more(double factor) {
        var record = Records.graphite("one", 0, 20_000, "L-1");
        var pull = new Pulls.Pull("C", record.day() - 3, "Rotterdam", 0.5, 4, factor);

        double before = odds(assessor.assess(record, CONTEXT, new MapCells()));
        double after = odds(assessor.assess(record, context(List.of(pull)), new MapCells()));

        assertThat(after / before).isCloseTo(factor, within(0.001));
    }

    private static double odds(Assessor.Assessed assessed) {
        double score = assessed.signal().score();
        return score / (1 - score);
    }

    @Test
    void a_lot_above_the_limit_is_no_split_lot() {
        var found = assessor.assess(Records.graphite("one", 0, 1_100, null), CONTEXT, cells)
                .findings();

        assertThat(found.strength(Input.LOT_BELOW_LIMIT)).isZero();
        assertThat(found.strength(Input.WITHOUT_LICENCE)).isOne();
    }

    @Test
    void a_code_at_two_places_at_once_raises_the_score_of_the_record_that_declared_it() {
        var before =
                assessor.assess(Records.graphite("one", 0, 20_000, "L-1", "CNSHG", List.of("YT-1")), CONTEXT, cells);
        assessor.sight(scan(0, 31.2, 121.5), cells);

        var doubt = assessor.sight(scan(1, 53.5, 10), cells);

        assertThat(doubt).isNotNull();
        var after = assessor.revise(before, Objects.requireNonNull(doubt), Records.START, CONTEXT)
                .signal();
        assertThat(after.score()).isGreaterThan(before.signal().score());
        assertThat(after.reasons().getFirst().feature()).isEqualTo(FeatureName.CODE_CLONE);
    }

    @Test
    void what_comes_to_light_later_gives_the_score_that_it_would_have_given_at_once() {
        var before =
                assessor.assess(Records.graphite("one", 0, 20_000, "L-1", "CNSHG", List.of("YT-1")), CONTEXT, cells);
        var standing = assessor.standing(before);
        assessor.sight(scan(0, 31.2, 121.5), cells);
        var doubt = Objects.requireNonNull(assessor.sight(scan(1, 53.5, 10), cells));
        var light = new Findings();
        Sightings.tell(doubt, light);

        var revision = Objects.requireNonNull(assessor.revise(standing, light));

        var whole = assessor.revise(before, doubt, Records.START, CONTEXT).signal();
        assertThat(revision.score()).isCloseTo(whole.score(), within(1e-12));
        assertThat(revision.into(before.signal().reasons()).getFirst())
                .isEqualTo(whole.reasons().getFirst());
        assertThat(assessor.revise(revision.next(), light)).as("told twice").isNull();
    }

    @Test
    void a_code_that_travels_as_goods_do_is_not_doubted() {
        assessor.sight(scan(0, 31.2, 121.5), cells);

        assertThat(assessor.sight(scan(24 * 20, 53.5, 10), cells)).isNull();
    }

    @Test
    void what_is_missing_says_so_and_counts_nothing() {
        var signal = assess(Records.graphite("one", 0, 20_000, "L-1"));

        assertThat(signal.reasons())
                .filteredOn(reason -> reason.feature() == FeatureName.DOCUMENT_DIFFERENCE)
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.contribution()).isZero();
                    assertThat(reason.says()).contains("without papers");
                });
    }

    @Test
    void no_evidence_lowers_a_score_and_no_exit_raises_it() {
        var model = Model.shipped();
        for (var input : Input.values())
            for (double strength = 0; strength < 12; strength += 0.1)
                assertThat(input.sign()
                                * (model.contribution(input, strength + 0.1) - model.contribution(input, strength)))
                        .isGreaterThanOrEqualTo(0);
    }

    private static Scan scan(int hours, double lat, double lon) {
        return new Scan("YT-1", Records.START.plusSeconds(hours * 3_600L), lat, lon, null, null, false);
    }

    private Signal assess(TradeRecord record) {
        return assessor.assess(record, CONTEXT, cells).signal();
    }
}
