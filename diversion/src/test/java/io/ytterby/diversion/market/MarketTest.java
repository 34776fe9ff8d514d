package io.ytterby.diversion.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketTest {
    private static final PriceGap.Costs FREE = new PriceGap.Costs(0, 0, 0);
    private static final PriceGap.Risk SAFE = new PriceGap.Risk(0, 0);

    @Test
    void an_index_of_one_form_is_its_price_over_its_first() {
        var points = PriceIndex.of(List.of(quote(0, "oxide", 10, 1), quote(1, "oxide", 15, 7)));

        assertThat(points.get(1).value()).isCloseTo(150, within(1e-9));
    }

    @Test
    void an_index_of_two_forms_lies_between_them_and_turns_back_to_where_it_was() {
        var points = PriceIndex.of(List.of(
                quote(0, "oxide", 10, 1),
                quote(0, "metal", 20, 1),
                quote(1, "oxide", 20, 1),
                quote(1, "metal", 20, 1),
                quote(2, "oxide", 10, 1),
                quote(2, "metal", 20, 1)));

        assertThat(points.get(1).value()).isBetween(100.0, 200.0);
        assertThat(points.get(2).value()).isCloseTo(100, within(1e-9));
    }

    @Test
    void a_missing_quote_is_carried_four_weeks_and_said_and_then_dropped() {
        var points = PriceIndex.of(List.of(
                quote(0, "oxide", 10, 1),
                quote(0, "metal", 20, 1),
                quote(4, "metal", 20, 1),
                quote(5, "metal", 22, 1)));

        assertThat(points.get(4).carried()).containsExactly("Rotterdam oxide");
        assertThat(points.get(5).carried()).isEmpty();
        assertThat(points.get(5).value()).isCloseTo(110, within(1e-9));
    }

    @Test
    void from_september_to_january_europe_and_china_parted_by_three_quarters() {
        double before = PriceGap.of(100, 100, FREE, SAFE, new double[0]).spread();
        double after = PriceGap.of(157.3, 89.5, FREE, SAFE, new double[0]).spread();

        assertThat(Math.exp(after - before)).isCloseTo(1.757, within(0.001));
    }

    @Test
    void prices_that_part_raise_prior_odds_and_only_so_far() {
        var calm = new double[104];
        Arrays.setAll(calm, week -> 0.05 * Math.sin(week));

        var usual = PriceGap.of(100, 100, FREE, SAFE, calm);
        var torn = PriceGap.of(1_000, 100, FREE, SAFE, calm);

        assertThat(usual.priorFactor()).isEqualTo(1);
        assertThat(torn.z()).isGreaterThan(3);
        assertThat(torn.priorFactor()).isEqualTo(PriceGap.MOST_FACTOR);
        assertThat(PriceGap.of(1_000, 100, FREE, SAFE, new double[3]).priorFactor())
                .isEqualTo(1);
    }

    @Test
    void a_container_tempts_by_the_difference_less_the_fine_that_is_to_be_expected() {
        var gap = PriceGap.of(60, 20, new PriceGap.Costs(1, 0, 0), new PriceGap.Risk(0.1, 1_000_000), new double[0]);

        assertThat(gap.perContainer()).isCloseTo(20_000 * 39 - 100_000, within(1e-6));
    }

    @Test
    void two_reports_make_no_grey_premium_and_three_do_with_the_interval_they_allow() {
        assertThat(GreyPremium.of(new double[] {12, 13}, 10).premium()).isEmpty();

        var three = GreyPremium.of(new double[] {9, 13, 12}, 10);

        assertThat(three.premium()).hasValue(0.2);
        assertThat(three.low().orElseThrow()).isCloseTo(-0.1, within(1e-9));
        assertThat(three.confidence()).isEqualTo(0.75);
    }

    @Test
    void many_reports_narrow_the_interval() {
        var many = new double[21];
        Arrays.setAll(many, i -> 10 + i);

        var premium = GreyPremium.of(many, 10);

        assertThat(premium.confidence()).isBetween(0.9, 1.0);
        assertThat(premium.low().orElseThrow()).isPositive();
    }

    @Test
    void piling_up_needs_unused_licences_and_stocks_twice_as_long() {
        var cover = new double[25];
        Arrays.fill(cover, 30);
        cover[24] = 90;

        assertThat(Hoarding.of(new Hoarding.Books(100, 30, cover, 200, 100, 4, 3))
                        .hard())
                .isTrue();
        assertThat(Hoarding.of(new Hoarding.Books(100, 95, cover, 200, 100, 4, 3))
                        .hard())
                .isFalse();
        assertThat(Hoarding.of(new Hoarding.Books(Double.NaN, 0, new double[0], 1, Double.NaN, 0, 0))
                        .says())
                .hasSize(4)
                .allMatch(says -> says.contains("known") || says.contains("No licence"));
    }

    @Test
    void an_event_study_finds_what_only_the_controlled_trade_did() {
        var treated = new double[24];
        var alike = new double[24];
        for (int month = 0; month < 24; month++) {
            alike[month] = 50 + month + month % 3;
            treated[month] = 70 + month + month % 2 - (month >= 12 ? 20 : 0);
        }

        var study = EventStudy.of(treated, alike, 12);

        assertThat(study.effect()).isCloseTo(-20, within(0.01));
        assertThat(study.z()).isLessThan(-10);
    }

    @Test
    void smuggling_is_harder_when_detention_comes_sooner_and_what_is_unknown_is_said() {
        var difficulty = Difficulty.of(List.of(
                new Difficulty.Reading(Difficulty.Figure.DAYS_FROM_TIP_TO_DETENTION, new double[] {60, 62, 58, 61}, 20),
                new Difficulty.Reading(Difficulty.Figure.GREY_PREMIUM, new double[] {Double.NaN}, 1)));

        assertThat(difficulty.index()).isPositive();
        assertThat(difficulty.missing()).containsExactly("GREY_PREMIUM");
    }

    private static Quote quote(int week, String form, double price, double quantity) {
        return new Quote(week, "Rotterdam", form, 0.8354, price, price, quantity);
    }
}
