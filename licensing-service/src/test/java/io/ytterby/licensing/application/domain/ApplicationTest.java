package io.ytterby.licensing.application.domain;

import static io.ytterby.licensing.application.domain.AdviceKind.APPROVE;
import static io.ytterby.licensing.application.domain.AdviceKind.NO_LICENCE_REQUIRED;
import static io.ytterby.licensing.application.domain.AdviceKind.PROVISO;
import static io.ytterby.licensing.application.domain.AdviceKind.REFUSE;
import static io.ytterby.licensing.application.domain.ApplicationStatus.FINAL_REVIEW_COUNTERSIGN;
import static io.ytterby.licensing.application.domain.ApplicationStatus.OGD_ADVICE;
import static io.ytterby.licensing.application.domain.ApplicationStatus.OGD_CONSOLIDATION;
import static io.ytterby.licensing.application.domain.ApplicationStatus.UNDER_FINAL_REVIEW;
import static io.ytterby.licensing.application.domain.Applications.ALL_APPROVED;
import static io.ytterby.licensing.application.domain.Applications.CONTENT;
import static io.ytterby.licensing.application.domain.Applications.GOODS;
import static io.ytterby.licensing.application.domain.Applications.INDUSTRY;
import static io.ytterby.licensing.application.domain.Applications.LI;
import static io.ytterby.licensing.application.domain.Applications.NOON;
import static io.ytterby.licensing.application.domain.Applications.PARTY;
import static io.ytterby.licensing.application.domain.Applications.SUN;
import static io.ytterby.licensing.application.domain.Applications.ZHAO;
import static io.ytterby.licensing.application.domain.Applications.advice;
import static io.ytterby.licensing.application.domain.Applications.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.application.domain.Decision.Denial;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {
    private static final Decision REFUSAL =
            new Decision(Decision.Kind.REFUSE, List.of(new Denial("DIVERSION_RISK", "diversion risk")));

    @ParameterizedTest
    @EnumSource(names = {"FINALISED_NO_LICENCE_REQUIRED", "WITHDRAWN", "CLOSED", "SUPERSEDED_BY_EXPORTER_EDIT"})
    void a_terminal_status_refuses_every_step(ApplicationStatus terminal) {
        var done = in(terminal);
        var review = new Review(done, ALL_APPROVED);

        assertThat(terminal.isTerminal()).isTrue();
        var outcomes = new ArrayList<>(List.of(
                done.edit(CONTENT),
                done.submit(NOON),
                done.withdraw(NOON, "no need"),
                done.close(NOON, "no need"),
                done.supersededBy(done.id()),
                review.advise(List.of(GOODS), LI, Department.LICENSING, List.of()),
                review.countersign(SUN),
                review.returnToOfficers(SUN),
                review.finalise(new Decision(Decision.Kind.APPROVE, List.of()), NOON),
                review.finalise(REFUSAL, NOON)));
        for (var step : Step.values()) outcomes.add(done.take(step));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Refused.NotNow.class));
    }

    @ParameterizedTest
    @EnumSource(names = {"FINALISED_APPROVED", "FINALISED_REFUSED"})
    void a_decided_case_takes_no_step_of_the_review(ApplicationStatus decided) {
        var done = in(decided);

        assertThat(Transitions.from(decided))
                .isSubsetOf(Step.REOPEN_FOR_CHANGES, Step.REOPEN_FOR_ORGANISATION, Step.APPEAL);
        assertThat(new Review(done, ALL_APPROVED).advise(List.of(GOODS), LI, Department.LICENSING, List.of()))
                .isInstanceOf(Refused.NotNow.class);
    }

    @Test
    void a_draft_without_goods_or_end_user_is_not_submitted_and_each_gap_is_named() {
        var empty = Application.drafted(
                new ApplicationId(new UUID(0, 1)),
                new OrganisationId("cn-baotou-re"),
                new Content(new CountryCode("DE"), "civil", "", List.of(), List.of()),
                NOON);

        var outcome = empty.submit(NOON);

        assertThat(outcome)
                .asInstanceOf(type(Refused.Incomplete.class))
                .extracting(refused ->
                        refused.gaps().stream().map(Content.Gap::pointer).toList())
                .isEqualTo(List.of("/goods", "/parties", "/endUse"));
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVE,APPROVE,APPROVE", "APPROVE,PROVISO,PROVISO", "APPROVE,NO_LICENCE_REQUIRED,NO_LICENCE_REQUIRED",
        "APPROVE,REFUSE,CONFLICTING", "PROVISO,REFUSE,CONFLICTING", "PROVISO,NO_LICENCE_REQUIRED,CONFLICTING",
        "REFUSE,REFUSE,REFUSE", "REFUSE,NO_LICENCE_REQUIRED,CONFLICTING"
    })
    void advice_of_two_officers_comes_to_one_standing(AdviceKind first, AdviceKind second, Standing expected) {
        assertThat(advice(GOODS, first, LI, GOODS, second, ZHAO).on(GOODS)).isEqualTo(expected);
        assertThat(advice(GOODS, second, LI, GOODS, first, ZHAO).on(GOODS)).isEqualTo(expected);
    }

    @Test
    void nothing_is_countersigned_before_everything_is_advised_on_and_nothing_conflicts() {
        var missing = new Review(in(OGD_ADVICE), advice(GOODS, APPROVE, LI)).countersign(SUN);
        var conflicting = new Review(
                        in(OGD_CONSOLIDATION), advice(GOODS, APPROVE, LI, GOODS, REFUSE, ZHAO, PARTY, APPROVE, LI))
                .countersign(SUN);

        assertThat(missing)
                .isEqualTo(new Refused.AdviceMissing(List.of(PARTY), Map.of(Department.LICENSING, List.of(PARTY))));
        assertThat(conflicting).isEqualTo(new Refused.AdviceConflicting(List.of(GOODS)));
    }

    @Test
    void every_department_that_is_required_must_advise_on_everything() {
        var licensingOnly = new CaseAdvice(ALL_APPROVED.all(), Set.of(Department.LICENSING, INDUSTRY));

        var outcome = new Review(in(UNDER_FINAL_REVIEW), licensingOnly).countersign(SUN);

        assertThat(outcome)
                .isEqualTo(new Refused.AdviceMissing(List.of(GOODS, PARTY), Map.of(INDUSTRY, List.of(GOODS, PARTY))));
    }

    @Test
    void advice_is_consolidated_when_all_have_been_heard_and_finished_when_nothing_conflicts() {
        var partial = new Review(in(OGD_ADVICE), advice(GOODS, APPROVE, LI));
        var complete = new Review(in(OGD_ADVICE), ALL_APPROVED);
        var conflicting =
                new Review(in(OGD_CONSOLIDATION), advice(GOODS, APPROVE, LI, GOODS, REFUSE, ZHAO, PARTY, APPROVE, LI));

        assertThat(partial.follows(false)).isEmpty();
        assertThat(complete.follows(false)).contains(Step.CONSOLIDATE);
        assertThat(conflicting.follows(false)).isEmpty();
    }

    @Test
    void one_person_speaks_for_one_department_in_a_case() {
        var outcome = new Review(in(UNDER_FINAL_REVIEW), ALL_APPROVED).advise(List.of(GOODS), LI, INDUSTRY, List.of());

        assertThat(outcome).isEqualTo(new Refused.OtherDepartment(Department.LICENSING));
    }

    @Test
    void who_ever_advised_does_not_countersign_even_if_the_advice_was_replaced() {
        var outcome = new Review(in(UNDER_FINAL_REVIEW), ALL_APPROVED).countersign(LI);

        assertThat(outcome).isEqualTo(new Refused.SamePerson(LI));
    }

    @Test
    void who_countersigned_does_not_advise_afterwards() {
        var signed = new Review(in(FINAL_REVIEW_COUNTERSIGN), new CaseAdvice(List.of()));

        var outcome = signed.advise(
                List.of(GOODS), SUN, Department.LICENSING, List.of(new Countersignature(SUN, true, "", 1, NOON)));

        assertThat(outcome).isEqualTo(new Refused.SamePerson(SUN));
    }

    @Test
    void new_advice_voids_the_countersignature() {
        var signed = new Review(in(FINAL_REVIEW_COUNTERSIGN), ALL_APPROVED);

        var outcome = signed.advise(List.of(GOODS), LI, Department.LICENSING, List.of());

        assertThat(outcome).asInstanceOf(type(Moved.class)).satisfies(moved -> {
            assertThat(moved.application().status()).isEqualTo(OGD_ADVICE);
            assertThat(moved.application().countersignedBy()).isNull();
            assertThat(moved.application().round()).isEqualTo(2);
        });
    }

    @Test
    void a_grave_case_takes_two_countersigners_who_are_two_persons() {
        var grave = in(FINAL_REVIEW_COUNTERSIGN).needingSecond(true);
        var review = new Review(grave, ALL_APPROVED);

        assertThat(review.finalise(new Decision(Decision.Kind.APPROVE, List.of()), NOON))
                .isEqualTo(new Refused.SecondSignatureMissing());
        assertThat(review.countersign(SUN)).isEqualTo(new Refused.SamePerson(SUN));
        assertThat(review.countersign(ZHAO))
                .asInstanceOf(type(Moved.class))
                .satisfies(moved -> assertThat(moved.application().status())
                        .isEqualTo(ApplicationStatus.FINAL_REVIEW_SECOND_COUNTERSIGN));
        assertThat(new Review(in(FINAL_REVIEW_COUNTERSIGN), ALL_APPROVED).countersign(ZHAO))
                .isEqualTo(new Refused.SignedAlready());
    }

    @Test
    void a_decision_against_the_advice_is_refused() {
        var refusedParty = new Review(in(FINAL_REVIEW_COUNTERSIGN), advice(GOODS, APPROVE, LI, PARTY, REFUSE, LI));
        var approved = new Review(in(FINAL_REVIEW_COUNTERSIGN), ALL_APPROVED);

        var approve = refusedParty.finalise(new Decision(Decision.Kind.APPROVE, List.of()), NOON);
        var refuse = approved.finalise(REFUSAL, NOON);
        var none = approved.finalise(new Decision(Decision.Kind.NO_LICENCE_REQUIRED, List.of()), NOON);

        assertThat(List.of(approve, refuse, none))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Refused.AgainstAdvice.class));
    }

    @Test
    void a_refusal_gives_its_reasons() {
        var refused = new Review(in(FINAL_REVIEW_COUNTERSIGN), advice(GOODS, REFUSE, LI, PARTY, APPROVE, LI));

        var silent = refused.finalise(new Decision(Decision.Kind.REFUSE, List.of()), NOON);
        var spoken = refused.finalise(REFUSAL, NOON);

        assertThat(silent).isInstanceOf(Refused.ReasonsMissing.class);
        assertThat(spoken)
                .asInstanceOf(type(Moved.class))
                .satisfies(moved ->
                        assertThat(moved.application().decisionReasons()).containsExactly("diversion risk"));
    }

    @Test
    void a_pause_goes_back_to_where_it_began() {
        var asked = ((Moved) in(OGD_ADVICE).take(Step.ASK)).application();
        var askedAgain = ((Moved) asked.take(Step.ASK)).application();

        var open = new Review(askedAgain, ALL_APPROVED);

        assertThat(open.follows(true)).isEmpty();
        assertThat(open.follows(false)).contains(Step.RESUME);
        assertThat(askedAgain.take(Step.RESUME)).asInstanceOf(type(Moved.class)).satisfies(moved -> {
            assertThat(moved.application().status()).isEqualTo(OGD_ADVICE);
            assertThat(moved.application().progress().before()).isNull();
        });
    }

    @Test
    void under_review_words_are_corrected_in_place_and_anything_else_is_an_amendment() {
        var submitted = in(ApplicationStatus.INITIAL_CHECKS);
        var reworded = withGoods(CONTENT.goods().getFirst().described("sintered magnets"));
        var heavier = withGoods(new GoodsLine(
                1,
                new ControlCode("1C905.a"),
                new HsCode("8505111000"),
                "magnets",
                Mass.ofKilograms(51),
                Money.of("EUR", 100)));

        assertThat(submitted.edit(reworded)).isInstanceOf(Moved.class);
        assertThat(submitted.edit(heavier)).isEqualTo(new Refused.AmendmentNeeded());
    }

    @Test
    void goods_that_need_no_licence_are_left_off_it() {
        var two = withGoods(
                CONTENT.goods().getFirst(),
                new GoodsLine(
                        2,
                        new ControlCode("1C905.b"),
                        new HsCode("2846901993"),
                        "oxide",
                        Mass.ofGrams(1),
                        Money.of("EUR", 1)));
        var application =
                Application.drafted(new ApplicationId(new UUID(0, 2)), new OrganisationId("cn-baotou-re"), two, NOON);

        var lines = new Review(
                        application,
                        advice(GOODS, PROVISO, LI, Target.good(2), NO_LICENCE_REQUIRED, LI, PARTY, APPROVE, LI))
                .linesToLicense();

        assertThat(lines).extracting(GoodsLine::line).containsExactly(1);
    }

    private static Content withGoods(GoodsLine... goods) {
        return new Content(
                CONTENT.destination(), CONTENT.endUserType(), CONTENT.endUse(), CONTENT.parties(), List.of(goods));
    }
}
