package io.ytterby.diversion.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.diversion.balance.Balance.Verdict;
import io.ytterby.diversion.balance.Flow.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeBalanceTest {
    private static final long SEED = NodeBalance.seed("TH", "Sb", 662, 6);
    private static final Flow SENT = Flow.usual(Kind.EXPORT, 3_366_000 * 0.8354, "bills of lading");

    @Test
    void a_country_without_a_mine_that_sends_thousands_of_tonnes_has_an_excess_with_an_interval() {
        var balance = NodeBalance.of(
                List.of(
                        SENT,
                        Flow.usual(Kind.PRODUCTION, 100_000, "BGS"),
                        Flow.usual(Kind.OTHER_IMPORT, 400_000, "customs")),
                SEED);

        assertThat(balance.verdict()).isEqualTo(Verdict.EXCESS);
        assertThat(balance.probability()).isGreaterThan(0.999);
        assertThat(balance.low()).isPositive().isLessThan(balance.excess());
        assertThat(balance.excess()).isBetween(2_200_000.0, 2_400_000.0);
        assertThat(balance.high()).isGreaterThan(balance.excess());
    }

    @Test
    void transit_of_concentrate_that_customs_saw_come_in_covers_what_went_out() {
        var balance = NodeBalance.of(List.of(SENT, Flow.usual(Kind.OTHER_IMPORT, 5_000_000, "customs")), SEED);

        assertThat(balance.verdict()).isEqualTo(Verdict.COVERED);
    }

    @Test
    void figures_whose_errors_allow_both_decide_nothing() {
        var balance = NodeBalance.of(List.of(SENT, Flow.usual(Kind.STOCK, 2_800_000, "a guess")), SEED);

        assertThat(balance.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void a_node_of_which_nothing_is_known_is_not_accused() {
        assertThat(NodeBalance.of(List.of(SENT), SEED).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void the_same_figures_and_seed_give_the_same_interval_to_the_last_bit() {
        var flows =
                List.of(SENT, Flow.usual(Kind.PRODUCTION, 900_000, "BGS"), Flow.usual(Kind.CONSUMPTION, 50_000, "BGS"));

        assertThat(NodeBalance.of(flows, SEED)).isEqualTo(NodeBalance.of(flows, SEED));
    }

    @Test
    void the_draws_have_the_mean_and_width_that_a_figure_says() {
        var balance = NodeBalance.of(
                List.of(new Flow(Kind.EXPORT, 1_000, 0.1, ""), new Flow(Kind.STOCK, 0, 0, "empty")), SEED);

        assertThat(balance.excess()).isCloseTo(995, within(5.0));
        assertThat(balance.low()).isCloseTo(844, within(8.0));
        assertThat(balance.high()).isCloseTo(1_172, within(8.0));
    }

    @Test
    void own_need_above_all_supply_does_not_make_an_excess_larger_than_what_was_sent() {
        var balance = NodeBalance.of(
                List.of(SENT, Flow.usual(Kind.STOCK, 10, ""), Flow.usual(Kind.CONSUMPTION, 9e9, "")), SEED);

        assertThat(balance.excess()).isLessThanOrEqualTo(SENT.kilograms() * 1.01);
    }

    @Test
    void what_is_no_quantity_is_refused() {
        assertThatThrownBy(() -> new Flow(Kind.STOCK, Double.NaN, 0.1, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Flow(Kind.STOCK, 1, 9, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lawful_reasons_need_evidence_of_their_own() {
        assertThat(Exits.of(new Exits.Evidence(0, 0, 1_000, 0, 0))).isEmpty();
        assertThat(Exits.of(new Exits.Evidence(800, 100, 1_000, 900, 0)))
                .extracting(Exit::kind)
                .containsExactly(Exit.Kind.NEW_PRODUCTION, Exit.Kind.OLD_TRADE);
    }
}
