package io.ytterby.footprints.buyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuyerRulesTest {
    @Test
    void sixty_five_per_cent_to_the_gram_is_not_above_and_a_milligram_more_is() {
        assertThat(share("65", "35").above()).isFalse();
        assertThat(share("65.000001", "34.999999").above()).isTrue();
    }

    @Test
    void the_unions_own_countries_are_no_dependency_but_count_in_the_whole() {
        var own = Dependency.of(List.of(flow("EE", "90"), flow("MY", "10"))).getFirst();

        assertThat(own.top()).contains(new CountryCode("MY"));
        assertThat(own.share()).isEqualByComparingTo("0.1");
        assertThat(Dependency.of(List.of(flow("DE", "5"))).getFirst().top()).isEqualTo(Optional.empty());
    }

    @Test
    void a_later_rule_may_have_another_line_and_other_members() {
        var flows = List.of(flow("MY", "60"), flow("CN", "40"));

        var before = Dependency.of(flows).getFirst();
        var after = Dependency.of(flows, new BigDecimal("0.35"), Set.of("MY")).getFirst();

        assertThat(before.top()).contains(new CountryCode("MY"));
        assertThat(before.above()).isFalse();
        assertThat(after.top()).contains(new CountryCode("CN"));
        assertThat(after.above()).isTrue();
    }

    @Test
    void of_equal_shares_the_first_code_is_named_in_whatever_order_they_come() {
        assertThat(Dependency.of(List.of(flow("US", "1"), flow("CN", "1")))
                        .getFirst()
                        .top())
                .contains(new CountryCode("CN"));
    }

    @Test
    void a_stage_without_mass_has_no_share() {
        assertThat(Dependency.of(List.of(flow("CN", "0")))).isEmpty();
    }

    @Test
    void an_element_that_is_not_in_the_magnet_has_no_recycled_share_and_no_more_is_recycled_than_there_is() {
        var none = new RecycledShare(Element.Sm, BigDecimal.ZERO, BigDecimal.ZERO);

        assertThat(none.share()).isEmpty();
        assertThatThrownBy(() -> new RecycledShare(Element.Nd, BigDecimal.ONE, BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_declaration_is_due_above_the_limit_and_not_at_it() {
        var limit = RecycledShare.ASSUMED_LIMIT_KG;

        assertThat(RecycledShare.declarationDue(limit, limit)).isFalse();
        assertThat(RecycledShare.declarationDue(new BigDecimal("0.200001"), limit))
                .isTrue();
    }

    private static Dependency share(String china, String japan) {
        return Dependency.of(List.of(flow("CN", china), flow("JP", japan))).getFirst();
    }

    private static Flow flow(String country, String mass) {
        return new Flow("Nd", "separation", new CountryCode(country), new BigDecimal(mass));
    }
}
