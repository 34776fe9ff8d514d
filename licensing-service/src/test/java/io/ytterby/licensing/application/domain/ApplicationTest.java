package io.ytterby.licensing.application.domain;

import static io.ytterby.licensing.application.domain.AdviceKind.APPROVE;
import static io.ytterby.licensing.application.domain.AdviceKind.NO_LICENCE_REQUIRED;
import static io.ytterby.licensing.application.domain.AdviceKind.PROVISO;
import static io.ytterby.licensing.application.domain.AdviceKind.REFUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final PersonId LI = new PersonId("li.wei");
    private static final PersonId ZHAO = new PersonId("zhao.min");
    private static final PersonId SUN = new PersonId("sun.yu");
    private static final Target GOODS = Target.good(1);
    private static final Target PARTY = Target.party(1);

    private static final Content CONTENT = new Content(
            new CountryCode("DE"),
            "civil",
            "traction motors",
            List.of(new Party(1, Party.Role.END_USER, null, "Rheinwerk Auto", new CountryCode("DE"))),
            List.of(new GoodsLine(
                    1,
                    new ControlCode("1C905.a"),
                    new HsCode("8505111000"),
                    "magnets",
                    Mass.ofKilograms(50),
                    Money.of("EUR", 100))));

    private static Application in(ApplicationStatus status) {
        return new Application(
                new ApplicationId(new UUID(0, 1)),
                new OrganisationId("cn-baotou-re"),
                status,
                CONTENT,
                1,
                SUN,
                null,
                List.of(),
                NOON,
                NOON,
                null,
                3);
    }

    private static CaseAdvice advice(Object... targetKindAdviser) {
        var all = new ArrayList<Advice>();
        for (int i = 0; i < targetKindAdviser.length; i += 3)
            all.add(new Advice(
                    (Target) targetKindAdviser[i],
                    (AdviceKind) targetKindAdviser[i + 1],
                    "because",
                    (PersonId) targetKindAdviser[i + 2],
                    1,
                    NOON));
        return new CaseAdvice(all);
    }

    private static final CaseAdvice ALL_APPROVED = advice(GOODS, APPROVE, LI, PARTY, APPROVE, LI);

    @ParameterizedTest
    @EnumSource(names = {"FINALISED_APPROVED", "FINALISED_REFUSED", "FINALISED_NO_LICENCE_REQUIRED", "WITHDRAWN"})
    void a_terminal_status_refuses_every_step(ApplicationStatus terminal) {
        var done = in(terminal);

        assertThat(terminal.isTerminal()).isTrue();
        assertThat(List.of(
                        done.edit(CONTENT),
                        done.submit(NOON),
                        done.withdraw(NOON, "no need"),
                        done.advise(List.of(GOODS), LI, List.of()),
                        done.countersign(true, SUN, ALL_APPROVED),
                        done.countersign(false, SUN, ALL_APPROVED),
                        done.finalise(new Decision(Decision.Kind.APPROVE, List.of()), ALL_APPROVED, NOON)))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Refused.NotNow.class));
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
    void an_officers_newer_advice_replaces_the_older() {
        var changed = advice(GOODS, REFUSE, LI, GOODS, APPROVE, ZHAO, GOODS, APPROVE, LI);

        assertThat(changed.on(GOODS)).isEqualTo(Standing.APPROVE);
    }

    @Test
    void nothing_is_countersigned_before_everything_is_advised_on_and_nothing_conflicts() {
        var review = in(ApplicationStatus.UNDER_REVIEW);

        var missing = review.countersign(true, SUN, advice(GOODS, APPROVE, LI));
        var conflicting =
                review.countersign(true, SUN, advice(GOODS, APPROVE, LI, GOODS, REFUSE, ZHAO, PARTY, APPROVE, LI));

        assertThat(missing).isEqualTo(new Refused.AdviceMissing(List.of(PARTY)));
        assertThat(conflicting).isEqualTo(new Refused.AdviceConflicting(List.of(GOODS)));
    }

    @Test
    void who_ever_advised_does_not_countersign_even_if_the_advice_was_replaced() {
        var review = in(ApplicationStatus.UNDER_REVIEW);

        var outcome = review.countersign(true, LI, ALL_APPROVED);

        assertThat(outcome).isEqualTo(new Refused.SamePerson(LI));
    }

    @Test
    void who_countersigned_does_not_advise_afterwards() {
        var signed = in(ApplicationStatus.COUNTERSIGNED);

        var outcome = signed.advise(List.of(GOODS), SUN, List.of(new Countersignature(SUN, true, "", 1, NOON)));

        assertThat(outcome).isEqualTo(new Refused.SamePerson(SUN));
    }

    @Test
    void new_advice_voids_the_countersignature() {
        var signed = in(ApplicationStatus.COUNTERSIGNED);

        var outcome = signed.advise(List.of(GOODS), LI, List.of());

        assertThat(outcome).asInstanceOf(type(Moved.class)).satisfies(moved -> {
            assertThat(moved.application().status()).isEqualTo(ApplicationStatus.UNDER_REVIEW);
            assertThat(moved.application().countersignedBy()).isNull();
            assertThat(moved.application().round()).isEqualTo(2);
        });
    }

    @Test
    void a_decision_against_the_advice_is_refused() {
        var signed = in(ApplicationStatus.COUNTERSIGNED);
        var refusedParty = advice(GOODS, APPROVE, LI, PARTY, REFUSE, LI);

        var approve = signed.finalise(new Decision(Decision.Kind.APPROVE, List.of()), refusedParty, NOON);
        var refuse = signed.finalise(new Decision(Decision.Kind.REFUSE, List.of("x")), ALL_APPROVED, NOON);
        var none = signed.finalise(new Decision(Decision.Kind.NO_LICENCE_REQUIRED, List.of()), ALL_APPROVED, NOON);

        assertThat(List.of(approve, refuse, none))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Refused.AgainstAdvice.class));
    }

    @Test
    void a_refusal_gives_its_reasons() {
        var signed = in(ApplicationStatus.COUNTERSIGNED);
        var refused = advice(GOODS, REFUSE, LI, PARTY, APPROVE, LI);

        var silent = signed.finalise(new Decision(Decision.Kind.REFUSE, List.of()), refused, NOON);
        var spoken = signed.finalise(new Decision(Decision.Kind.REFUSE, List.of("diversion risk")), refused, NOON);

        assertThat(silent).isInstanceOf(Refused.ReasonsMissing.class);
        assertThat(spoken)
                .asInstanceOf(type(Moved.class))
                .satisfies(moved ->
                        assertThat(moved.application().decisionReasons()).containsExactly("diversion risk"));
    }

    @Test
    void goods_that_need_no_licence_are_left_off_it() {
        var two = new Content(
                CONTENT.destination(),
                "civil",
                "motors",
                CONTENT.parties(),
                List.of(
                        CONTENT.goods().getFirst(),
                        new GoodsLine(
                                2,
                                new ControlCode("1C905.b"),
                                new HsCode("2846901993"),
                                "oxide",
                                Mass.ofGrams(1),
                                Money.of("EUR", 1))));
        var application =
                Application.drafted(new ApplicationId(new UUID(0, 2)), new OrganisationId("cn-baotou-re"), two, NOON);

        var lines = application.linesToLicense(
                advice(GOODS, PROVISO, LI, Target.good(2), NO_LICENCE_REQUIRED, LI, PARTY, APPROVE, LI));

        assertThat(lines).extracting(GoodsLine::line).containsExactly(1);
    }
}
