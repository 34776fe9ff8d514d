package io.ytterby.gateway.duty.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.Gap;
import io.ytterby.gateway.duty.domain.LotCard;
import io.ytterby.gateway.duty.domain.OriginShare;
import io.ytterby.gateway.duty.domain.Supply;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountPastTest {
    private static final LotCard MAGNETS =
            new LotCard("MAGNET", 1_000_003, Map.of(Element.Dy, new BigDecimal("2.5")), "lot/1");

    @Test
    void what_a_lot_holds_is_parted_by_its_origins_to_the_milligram() {
        var third = new BigDecimal("0.333333333333");
        var rest = new BigDecimal("0.333333333334");

        var supply = count(
                SupplyStage.SEPARATION,
                from("OXIDE", "CN", third),
                from("OXIDE", "MY", third),
                from("SALT", "EE", rest));

        assertThat(supply.lines()).extracting(Counted::massMg).containsExactly(8_333L, 8_333L, 8_334L);
        assertThat(supply.gaps()).isEmpty();
    }

    @Test
    void a_past_that_is_not_recorded_so_far_back_is_a_gap_with_its_mass_and_no_country() {
        var supply = count(SupplyStage.SEPARATION, from("METAL", "CN", BigDecimal.ONE));

        assertThat(supply.lines()).isEmpty();
        assertThat(supply.gaps())
                .extracting(Gap::kind, Gap::massMg)
                .containsExactly(tuple(Gap.Kind.STAGE_NOT_RECORDED, 25_000L));
    }

    @Test
    void where_an_import_was_registered_is_not_where_it_was_made() {
        var imported = new OriginShare("OXIDE", new CountryCode("CN"), true, Map.of(Element.Dy, BigDecimal.ONE));

        var supply = CountPast.of(MAGNETS, SupplyStage.SEPARATION, List.of(imported), List.of(Element.Dy));

        assertThat(supply.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.IMPORTED);
    }

    @Test
    void scrap_was_not_extracted_and_is_told_as_recycled_once() {
        var half = new BigDecimal("0.5");
        var past = new OriginShare[] {from("ORE", "MM", half), from("SCRAP", "DE", half)};

        assertThat(count(SupplyStage.EXTRACTION, past).lines())
                .extracting(Counted::stage)
                .containsExactly(SupplyStage.EXTRACTION, SupplyStage.RECYCLING);
        assertThat(count(SupplyStage.METAL, from("SCRAP", "DE", BigDecimal.ONE)))
                .isEqualTo(Supply.NOTHING);
    }

    @Test
    void goods_have_passed_through_what_lies_before_them_and_not_what_comes() {
        var oxide = new LotCard("OXIDE", 1, Map.of(), "lot/2");

        assertThat(CountPast.hasPassed(oxide, SupplyStage.EXTRACTION)).isTrue();
        assertThat(CountPast.hasPassed(oxide, SupplyStage.SEPARATION)).isTrue();
        assertThat(CountPast.hasPassed(oxide, SupplyStage.METAL)).isFalse();
        assertThat(CountPast.hasPassed(MAGNETS, SupplyStage.MANUFACTURING)).isTrue();
        assertThat(CountPast.hasPassed(new LotCard("SCRAP", 1, Map.of(), "lot/3"), SupplyStage.SEPARATION))
                .isFalse();
    }

    private static Supply count(SupplyStage stage, OriginShare... origins) {
        return CountPast.of(MAGNETS, stage, List.of(origins), List.of(Element.Dy));
    }

    private static OriginShare from(String stage, String country, BigDecimal share) {
        return new OriginShare(stage, new CountryCode(country), false, Map.of(Element.Dy, share));
    }
}
