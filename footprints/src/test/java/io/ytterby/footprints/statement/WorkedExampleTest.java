package io.ytterby.footprints.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.Example;
import io.ytterby.footprints.claims.Claim;
import io.ytterby.footprints.claims.ClaimClass;
import io.ytterby.footprints.electricity.Rejection;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example of docs/guide/footprint.md, where each number is worked out by hand. */
class WorkedExampleTest {
    private final Footprint footprint = Example.ofTheGuide().stated().footprint();

    @Test
    void the_number_of_the_guide_comes_out() {
        assertThat(shown(footprint.gross())).isEqualTo("56.922209");
        assertThat(shown(footprint.byMarket())).isEqualTo("56.922209");
        assertThat(shown(footprint.byLocation())).isEqualTo("58.418209");
        assertThat(shown(footprint.scopes().scope1())).isEqualTo("4.859609");
        assertThat(shown(footprint.scopes().scope2Market())).isEqualTo("3.870000");
        assertThat(shown(footprint.scopes().scope2Location())).isEqualTo("5.366000");
        assertThat(shown(footprint.scopes().scope3())).isEqualTo("48.192600");
    }

    @Test
    void data_quality_is_weighted_by_what_each_line_emits() {
        var ratings = footprint.ratings().orElseThrow();

        assertThat(shown(ratings.primaryDataShare())).isEqualTo("0.585288");
    }

    @Test
    void a_certificate_of_another_period_does_not_count_and_says_why() {
        assertThat(footprint.certificates().rejected()).isEqualTo(Map.of("GEC-B", Rejection.VINTAGE_OUT_OF_PERIOD));
    }

    @Test
    void offsets_stand_beside_the_number_and_never_within() {
        var none = Example.ofTheGuide().without("/offsets").stated().footprint();

        assertThat(shown(footprint.offsets())).isEqualTo("2.000000");
        assertThat(footprint.gross()).isEqualTo(none.gross());
    }

    @Test
    void offsets_as_large_as_the_footprint_make_no_claim_that_a_consumer_in_the_union_may_hear() {
        var neutral = Example.ofTheGuide()
                .with("/offsets/0/massKg", "\"60000\"")
                .stated()
                .footprint();

        var outcome = neutral.claim(Optional.of(new BigDecimal("15")));

        assertThat(outcome).isInstanceOfSatisfying(Claim.Outcome.Judged.class, judged -> {
            assertThat(judged.claim().claimClass()).isEqualTo(ClaimClass.NEUTRAL_WITH_OFFSETS);
            assertThat(judged.claim().euConsumerOffsetClaimAllowed()).isFalse();
            assertThat(judged.claim().gross()).isEqualTo(footprint.gross().value());
        });
    }

    @Test
    void the_tree_names_what_each_leaf_rests_on() {
        assertThat(footprint
                        .gross()
                        .find("warming potential of CF4")
                        .orElseThrow()
                        .from())
                .isEqualTo("gwp:AR6/2021/CF4");
        assertThat(footprint
                        .gross()
                        .find("factor transport.road 2026.1")
                        .orElseThrow()
                        .from())
                .isEqualTo("/lines/4/factor/value");
    }

    @Test
    void the_tree_gives_the_same_number_when_it_is_worked_out_from_its_leaves() {
        assertThat(footprint.gross().recomputed()).isEqualTo(footprint.gross());
    }

    private static String shown(Breakdown number) {
        return Decimals.shown(number.value()).toPlainString();
    }
}
