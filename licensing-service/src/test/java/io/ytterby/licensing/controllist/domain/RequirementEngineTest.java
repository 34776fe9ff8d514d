package io.ytterby.licensing.controllist.domain;

import static io.ytterby.licensing.controllist.domain.Asked.goods;
import static io.ytterby.licensing.controllist.domain.LicenceNeed.DUAL_USE_LICENCE;
import static io.ytterby.licensing.controllist.domain.LicenceNeed.MANUAL_REVIEW;
import static io.ytterby.licensing.controllist.domain.LicenceNeed.NONE;
import static io.ytterby.licensing.controllist.domain.LicenceNeed.ORDINARY_EXPORT_LICENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.controllist.data.ControlListReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions beside the hand-written cases: the edges of days and numbers, and statements that are missing. */
class RequirementEngineTest {
    private static final ControlList LIST = ControlListReader.readShipped();
    private static final RequirementEngine ENGINE = new RequirementEngine(LIST);
    private static final Asked MAGNET = goods("permanent_magnet", "NdFeB", "Nd28 Dy2.5 Fe68.4 B1.1");
    private static final Asked ANTIMONY = goods("metal", null, "Sb99.85").pure("99.85");

    private static Decision decide(Asked asked) {
        return ENGINE.evaluate(asked.consignment());
    }

    @Test
    void an_announcement_binds_from_its_first_day() {
        var before = decide(MAGNET.on("2025-04-03"));
        var first = decide(MAGNET.on("2025-04-04"));

        assertThat(before.licence()).isEqualTo(NONE);
        assertThat(first.licence()).isEqualTo(DUAL_USE_LICENCE);
    }

    @Test
    void a_magnet_with_two_controlled_elements_has_both_codes() {
        var decision = decide(goods("permanent_magnet", "NdPrFeB", "Nd27 Pr1 Dy2 Tb1 Fe67.9 B1.1"));

        assertThat(decision.controlCodes()).extracting(code -> code.value()).containsExactly("1C904.a", "1C905.a");
    }

    @Test
    void a_rotor_is_outside_the_scope_and_the_answer_says_by_which_clarification() {
        var decision = decide(MAGNET.worked("assembly").filedAs("8503009090"));

        assertThat(decision.licence()).isEqualTo(NONE);
        assertThat(decision.flags()).containsExactly("EXCLUDED_ASSEMBLY");
        assertThat(decision.explanation())
                .anySatisfy(reason -> assertThat(reason.clause()).isEqualTo("X1"));
    }

    @Test
    void an_assembly_of_an_unlisted_form_is_said_to_be_excluded_too() {
        var decision = decide(goods("motor_rotor", null, "Nd3 Dy0.3 Fe60 Cu30").worked("assembly"));

        assertThat(decision.licence()).isEqualTo(NONE);
        assertThat(decision.flags()).containsExactly("EXCLUDED_ASSEMBLY");
    }

    @Test
    void a_family_that_is_listed_as_a_target_is_controlled_as_a_target() {
        var decision = decide(goods("target", "GdFe", "Gd70 Fe30"));

        assertThat(decision.licence()).isEqualTo(DUAL_USE_LICENCE);
        assertThat(decision.controlCodes()).extracting(code -> code.value()).containsExactly("1C903.a");
    }

    @Test
    void a_magnet_family_that_names_a_controlled_element_but_is_not_listed_is_grey() {
        var decision = decide(goods("permanent_magnet", "SmFeN", "Sm24 Fe73 N3"));

        assertThat(decision.licence()).isEqualTo(NONE);
        assertThat(decision.flags()).containsExactly("GREY_AREA_FAMILY");
    }

    @Test
    void a_family_that_was_not_stated_is_read_off_the_composition_where_that_is_plain() {
        var plain = decide(goods("permanent_magnet", null, "Sm25.5 Co50 Fe17 Cu5 Zr2.5"));
        var open = decide(goods("alloy", null, "Dy5 Fe40 Cu55"));

        assertThat(plain.licence()).isEqualTo(DUAL_USE_LICENCE);
        assertThat(open.licence()).isEqualTo(MANUAL_REVIEW);
        assertThat(open.flags()).containsExactly("FAMILY_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"99.98,NONE", "99.99,DUAL_USE_LICENCE", "99.999,DUAL_USE_LICENCE"})
    void purity_decides_at_its_limit(String purity, LicenceNeed expected) {
        var decision = decide(goods("oxide", null, "Sb83.5 O16.5").pure(purity));

        assertThat(decision.licence()).isEqualTo(expected);
    }

    @Test
    void without_a_purity_that_the_entry_asks_for_a_person_decides() {
        var decision = decide(goods("oxide", null, "Sb83.5 O16.5"));

        assertThat(decision.licence()).isEqualTo(MANUAL_REVIEW);
        assertThat(decision.flags()).containsExactly("PURITY_MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-02,NORMAL_REVIEW",
        "2024-12-03,DENIAL_IN_PRINCIPLE",
        "2025-11-08,DENIAL_IN_PRINCIPLE",
        "2025-11-09,NORMAL_REVIEW",
        "2026-11-28,DENIAL_IN_PRINCIPLE"
    })
    void antimony_to_the_united_states_follows_the_days_of_the_ban(String day, Presumption expected) {
        var decision = decide(ANTIMONY.to("US").on(day));

        assertThat(decision.licence()).isEqualTo(DUAL_USE_LICENCE);
        assertThat(decision.presumption()).isEqualTo(expected);
    }

    @Test
    void while_the_ban_sleeps_the_way_round_is_open_too() {
        var decision = decide(ANTIMONY.to("TH").onTo("US").on("2026-02-02"));

        assertThat(decision.presumption()).isEqualTo(Presumption.NORMAL_REVIEW);
        assertThat(decision.flags()).isEmpty();
    }

    @Test
    void the_last_day_of_the_bans_suspension_is_marked_but_the_licence_is_needed_for_sure() {
        var decision = decide(ANTIMONY.to("US").on("2026-11-27"));

        assertThat(decision.licence()).isEqualTo(DUAL_USE_LICENCE);
        assertThat(decision.flags()).containsExactly("SUSPENSION_LAST_DAY");
    }

    @Test
    void military_users_in_japan_are_barred_from_the_day_of_the_announcement() {
        var decision = decide(MAGNET.to("JP").on("2026-01-06").by("military", "naval propulsion", "none"));

        assertThat(decision.presumption()).isEqualTo(Presumption.PROHIBITED);
        assertThat(decision.basis()).extracting(InstrumentId::value).containsExactly("MOFCOM-2025-18", "MOFCOM-2026-1");
    }

    @Test
    void a_watch_list_party_is_reviewed_strictly_at_home_and_denied_abroad() {
        var home = decide(MAGNET.by("civil", "motors", "watch_list"));
        var abroad =
                decide(MAGNET.on("2025-10-20").abroad("NL", "CN", null, null).by("civil", "motors", "watch_list"));

        assertThat(home.presumption()).isEqualTo(Presumption.STRICT_REVIEW);
        assertThat(abroad.presumption()).isEqualTo(Presumption.DENIAL_IN_PRINCIPLE);
    }

    @Test
    void a_foreign_magnet_whose_value_share_is_unknown_is_left_to_a_person() {
        var decision = decide(MAGNET.on("2026-11-20").to("US").abroad("DE", "DE", null, false));

        assertThat(decision.licence()).isEqualTo(MANUAL_REVIEW);
        assertThat(decision.flags()).contains("VALUE_SHARE_MISSING");
    }

    @Test
    void an_emergency_does_not_free_goods_for_a_military_user() {
        var decision = decide(goods("metal", null, "Gd99.9")
                .on("2025-10-20")
                .abroad("NL", "CN", null, null)
                .by("military", "humanitarian_medical", "none"));

        assertThat(decision.licence()).isEqualTo(DUAL_USE_LICENCE);
        assertThat(decision.presumption()).isEqualTo(Presumption.DENIAL_IN_PRINCIPLE);
    }

    @Test
    void a_re_export_to_a_barred_user_goes_to_a_person_though_no_clause_asks_a_licence() {
        var decision = decide(MAGNET.to("US").abroad("NL", "CN", null, null).by("military", "missile fin", "none"));

        assertThat(decision.licence()).isEqualTo(MANUAL_REVIEW);
        assertThat(decision.flags()).containsExactly("REEXPORT_LIABILITY");
    }

    @ParameterizedTest
    @CsvSource({
        "metal,Dy99.9,2805301100",
        "metal,Ga99.99,7201100000",
        "ore,Sb55 S22 Si10,2608000000",
        "permanent_magnet,Nd28 Dy2 Fe68 B1,8505190000"
    })
    void goods_filed_as_something_else_are_noticed(String form, String composition, String hs) {
        var decision = decide(goods(form, null, composition).filedAs(hs));

        assertThat(decision.flags()).contains("HS_COMPOSITION_MISMATCH");
    }

    @Test
    void a_light_rare_earth_metal_filed_as_iron_still_needs_its_ordinary_licence() {
        var decision = decide(goods("metal", null, "Nd99.9").filedAs("7206100000"));

        assertThat(decision.licence()).isEqualTo(ORDINARY_EXPORT_LICENCE);
    }

    @Test
    void an_explanation_names_instrument_entry_numbers_and_days() {
        var decision = decide(MAGNET);

        assertThat(decision.explanation()).anySatisfy(reason -> {
            assertThat(reason.instrument()).isEqualTo(new InstrumentId("MOFCOM-2025-18"));
            assertThat(reason.clause()).isEqualTo("1C905.a.4");
            assertThat(reason.compared()).contains(new Comparison("Dy in wt%", "2.5", ">", "0", true));
            assertThat(reason.effectiveFrom()).isEqualTo("2025-04-04");
        });
    }

    @Test
    void what_would_change_the_decision_is_found_by_asking_again() {
        var asked = MAGNET.on("2026-11-20")
                .to("US")
                .abroad("DE", "DE", "0.11", false)
                .consignment();

        var changes = new WhatIf(LIST, ENGINE).around(asked, ENGINE.evaluate(asked));

        assertThat(changes)
                .extracting(WouldChange::condition)
                .contains("at 0.09 % by value", "if the end user were military");
        assertThat(changes)
                .filteredOn(change -> change.condition().equals("at 0.09 % by value"))
                .extracting(WouldChange::licence)
                .isEqualTo(List.of(NONE));
    }
}
