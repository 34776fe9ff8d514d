package io.ytterby.gateway.verify.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Says SAYS = new Says(
            "CN-2026-000017",
            NOON,
            NOON,
            List.of(new Says.Line("1C905.a", "8505111000", "25000000")),
            "BT-0042",
            "25000000",
            "S-1",
            "00ff");

    private static Judgement genuine(Finding finding) {
        return new Judgement(
                finding,
                finding == Finding.VALID ? Step.OK : "STATUS_LIST_STALE",
                List.of(
                        Step.green("SIGNATURE", "signed"),
                        new Step(Step.QUANTITY, Light.GREY, "NOT_CHECKED", "offline"),
                        Step.green(Step.MEANING, "about the document")),
                NOON,
                SAYS);
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void what_was_taken_back_is_not_valid_whatever_the_lists_say(Finding finding) {
        var judged = genuine(finding).with(new Standing.TakenBack("SUSPENDED", NOON));

        assertThat(judged.finding()).isEqualTo(Finding.INVALID);
        assertThat(judged.steps()).filteredOn(step -> step.light() == Light.RED).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void good_news_and_silence_change_no_finding(Finding finding) {
        for (var standing : List.of(new Standing.Stands(NOON), new Standing.TooOld(NOON), new Standing.NotKnown()))
            assertThat(genuine(finding).with(standing).finding()).isEqualTo(finding);
    }

    @Test
    void the_platforms_view_takes_the_place_of_the_step_that_was_not_checked() {
        var judged = genuine(Finding.VALID).with(new Standing.Stands(NOON));

        assertThat(judged.steps()).extracting(Step::name).containsExactly("SIGNATURE", "QUANTITY", "MEANING");
        assertThat(judged.steps().get(1).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void of_a_forgery_nobody_is_told_how_the_real_thing_stands() {
        var forged = Judgement.refused("SIGNATURE_INVALID", "changed");

        assertThat(forged.with(new Standing.TakenBack("SUSPENDED", NOON))).isEqualTo(forged);
    }

    @Test
    void a_page_that_is_passed_on_has_no_masses() {
        var says = genuine(Finding.VALID).withoutMasses().says();

        assertThat(says).isNotNull();
        assertThat(String.valueOf(says)).doesNotContain("25000000").contains("1C905.a");
    }

    @Test
    void a_long_detail_is_cut() {
        assertThat(Step.green("FORMAT", "x".repeat(100_000)).detail()).hasSizeLessThan(300);
    }
}
