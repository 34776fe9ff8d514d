package io.ytterby.gateway.duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.footprints.Decimals;
import io.ytterby.gateway.duty.app.Exposure.Entry;
import io.ytterby.gateway.duty.app.Factors.Factor;
import io.ytterby.gateway.duty.app.MagnetLabel.Due;
import io.ytterby.gateway.duty.data.RuleReader;
import io.ytterby.gateway.duty.domain.Content;
import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.Coverage;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.Magnet;
import io.ytterby.gateway.duty.domain.MagnetProduct;
import io.ytterby.gateway.duty.domain.MagnetType;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of case PCF-10, through the rules that this build comes with. */
class SharesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DutyRules RULES = RuleReader.rules().versions().getFirst();

    @Test
    void sixty_five_per_cent_is_not_above_the_line_and_a_milligram_more_is() {
        var magnets =
                List.of(row("NdFeB magnet", 65, "CN"), row("NdFeB magnet", 20, "JP"), row("NdFeB magnet", 15, "DE"));
        var more = Stream.concat(magnets.stream(), Stream.of(row("NdFeB magnet", 1, "CN")))
                .toList();

        var at = ReadExposure.entries(magnets, RULES).getFirst();
        var above = ReadExposure.entries(more, RULES).getFirst();

        assertThat(at.dependency().above()).isFalse();
        assertThat(Decimals.shown(at.dependency().share())).isEqualByComparingTo("0.65");
        assertThat(Decimals.shown(at.dependency().hhi())).isEqualByComparingTo("4850");
        assertThat(above.dependency().above()).isTrue();
    }

    @Test
    void the_unions_members_are_no_third_countries_and_count_in_the_whole() {
        var entry = ReadExposure.entries(List.of(row("Nd", 85, "CN"), row("Nd", 11, "MY"), row("Nd", 4, "EE")), RULES)
                .getFirst();

        assertThat(entry.dependency().top()).contains(new CountryCode("CN"));
        assertThat(entry.countries()).extracting(Exposure.Country::isThird).containsExactly(true, true, false);
        assertThat(Decimals.shown(entry.dependency().hhi())).isEqualByComparingTo("7362");
        assertThat(entry.totalMg()).isEqualTo(100);
    }

    @Test
    void each_line_keeps_its_source_and_stages_are_told_apart() {
        var entries = ReadExposure.entries(
                List.of(
                        new Counted("Dy", SupplyStage.SEPARATION, new CountryCode("CN"), 99, Counted.Kind.LOT, "lot/1"),
                        new Counted(
                                "Dy",
                                SupplyStage.EXTRACTION,
                                new CountryCode("MM"),
                                57,
                                Counted.Kind.DECLARED,
                                "SD-4")),
                RULES);

        assertThat(entries).extracting(Entry::stage).containsExactly(SupplyStage.EXTRACTION, SupplyStage.SEPARATION);
        assertThat(entries.getFirst().lines()).extracting(Counted::source).containsExactly("SD-4");
    }

    @Test
    void factors_say_whose_line_it_is_and_that_one_source_is_one() {
        var entries = ReadExposure.entries(List.of(row("Dy", 99, "CN")), RULES);
        var nothing = new Coverage(TODAY, TODAY.plusDays(90), List.of());

        var factors = Factors.of(new Exposure(Instant.EPOCH, RULES, entries, List.of(), nothing));

        assertThat(factors)
                .extracting(Factor::kind)
                .containsExactly(Factors.Kind.ABOVE_LINE, Factors.Kind.ONE_COUNTRY, Factors.Kind.ONE_SOURCE);
        assertThat(factors.getFirst().says()).contains("the Union's and not yours");
    }

    @Test
    void recycled_shares_are_post_consumer_of_total_and_absent_where_the_element_is() {
        var found = product("MOTOR_VEHICLE", magnet(MagnetType.NDFEB, 1_800_000));

        assertThat(found.sharesDue()).isEqualTo(Due.DUE_LATER);
        assertThat(found.shares())
                .filteredOn(one -> one.element() == Element.Nd)
                .singleElement()
                .satisfies(one -> assertThat(one.share())
                        .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.15")));
        assertThat(found.shares())
                .filteredOn(one -> one.element() == Element.Sm)
                .singleElement()
                .satisfies(one -> assertThat(one.share()).isEmpty());
    }

    @Test
    void a_declaration_is_due_above_200_grams_of_the_types_that_count_and_ferrite_is_none_of_them() {
        var ferrite = new Magnet(MagnetType.FERRITE, 900_000, Map.of(), "data sheet");

        assertThat(product("MOTOR_VEHICLE", magnet(MagnetType.SMCO, 200_000)).sharesDue())
                .isEqualTo(Due.NOT_DUE);
        assertThat(product("MOTOR_VEHICLE", magnet(MagnetType.SMCO, 200_001)).sharesDue())
                .isEqualTo(Due.DUE_LATER);
        assertThat(product("MOTOR_VEHICLE", ferrite).sharesDue()).isEqualTo(Due.NOT_DUE);
        assertThat(product("MOTOR_VEHICLE", ferrite).label()).isEqualTo(Due.DUE_LATER);
        assertThat(product("LOUDSPEAKER", magnet(MagnetType.NDFEB, 900_000)).label())
                .isEqualTo(Due.NOT_DUE);
    }

    @Test
    void magnets_of_which_nothing_is_stated_are_lacking_and_not_nought() {
        var unstated = new Magnet(MagnetType.NDFEB, 900_000, Map.of(), "no answer from the supplier");

        assertThat(product("HEAT_PUMP", unstated).lacking())
                .singleElement()
                .asString()
                .contains("no answer from the supplier");
    }

    private static MagnetLabel.Product product(String group, Magnet magnet) {
        return ReadMagnetLabel.product(
                new MagnetProduct("P1", "Drive", group, List.of(magnet)), RULES.magnets(), TODAY);
    }

    private static Magnet magnet(MagnetType type, long massMg) {
        return new Magnet(type, massMg, Map.of(Element.Nd, new Content(100_000, 15_000)), "supplier's statement");
    }

    private static Counted row(String material, long massMg, String country) {
        return new Counted(
                material, SupplyStage.MANUFACTURING, new CountryCode(country), massMg, Counted.Kind.DECLARED, "SD-1");
    }
}
