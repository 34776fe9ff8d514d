package io.ytterby.certification.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.certification.scheme.domain.Surveillance;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final PersonId APPLICANT = new PersonId("wang.fang");
    private static final PersonId ASSESSOR = new PersonId("joost.certifier");
    private static final PersonId DECIDER = new PersonId("marijke.certifier");
    private static final Instant APPLIED = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-03-01T00:00:00Z");
    private static final Period PERIOD = new Period(FROM, UNTIL);

    @Test
    void nobody_assesses_what_they_applied_for_nor_decides_on_what_they_assessed() {
        var applied = Certificate.applied(form(), APPLICANT, APPLIED);
        var assessed = moved(applied.assess(assessment(ASSESSOR, true)));

        assertThat(applied.assess(assessment(new PersonId("Wang.Fang"), true)))
                .isInstanceOf(Certificate.Outcome.SamePerson.class);
        assertThat(assessed.issue(new PersonId("JOOST.certifier"), "x", PERIOD, 3, APPLIED))
                .isInstanceOf(Certificate.Outcome.SamePerson.class);
        assertThat(assessed.issue(DECIDER, "x", PERIOD, 3, APPLIED)).isInstanceOf(Certificate.Outcome.Moved.class);
    }

    @Test
    void what_does_not_conform_is_not_issued() {
        var assessed = moved(Certificate.applied(form(), APPLICANT, APPLIED).assess(assessment(ASSESSOR, false)));

        assertThat(assessed.issue(DECIDER, "x", PERIOD, 3, APPLIED))
                .isEqualTo(new Certificate.Outcome.AssessedOtherwise(false));
        assertThat(moved(assessed.refuse(DECIDER, "x", APPLIED)).step()).isEqualTo(CaseStep.REFUSED);
    }

    @Test
    void it_ends_three_years_after_what_was_measured_at_the_latest_and_its_end_is_not_within_it() {
        var assessed = moved(Certificate.applied(form(), APPLICANT, APPLIED).assess(assessment(ASSESSOR, true)));
        var latest = Instant.parse("2028-12-31T16:00:00Z"); // 2029-01-01 in Shanghai

        var longest = moved(assessed.issue(DECIDER, "x", new Period(FROM, latest), 3, APPLIED));

        assertThat(assessed.issue(DECIDER, "x", new Period(FROM, latest.plusSeconds(1)), 3, APPLIED))
                .isInstanceOf(Certificate.Outcome.OutsidePeriod.class);
        assertThat(longest.statusAt(FROM.minusSeconds(1))).isEqualTo(CertificateStatus.NOT_YET_VALID);
        assertThat(longest.statusAt(FROM)).isEqualTo(CertificateStatus.VALID);
        assertThat(longest.statusAt(latest.minusSeconds(1))).isEqualTo(CertificateStatus.VALID);
        assertThat(longest.statusAt(latest)).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void how_it_stood_and_how_it_was_known_to_stand_are_two_questions() {
        var misstated = Instant.parse("2026-05-01T00:00:00Z");
        var found = Instant.parse("2026-09-01T00:00:00Z");
        var june = Instant.parse("2026-06-01T00:00:00Z");

        var withdrawn = moved(issued().withdraw(DECIDER, "misstated", misstated, found));

        var line = Objects.requireNonNull(withdrawn.line());
        assertThat(line.at(june)).isEqualTo(CertificateStatus.WITHDRAWN);
        assertThat(line.at(june, june)).isEqualTo(CertificateStatus.VALID);
        assertThat(line.at(misstated.minusSeconds(1))).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void a_withdrawal_is_for_ever_and_a_suspension_is_not() {
        var now = Instant.parse("2026-09-01T00:00:00Z");
        var suspended = moved(issued().suspend(StatusEvent.Cause.SUSPENDED_FOR_CAUSE, DECIDER, "seals", now, now));
        var again = moved(suspended.reinstate(DECIDER, "found", now.plusSeconds(9)));
        var withdrawn = moved(again.withdraw(DECIDER, "no", now.plusSeconds(20), now.plusSeconds(20)));

        assertThat(suspended.statusAt(now)).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(again.statusAt(now.plusSeconds(9))).isEqualTo(CertificateStatus.VALID);
        assertThat(again.statusAt(now)).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(withdrawn.reinstate(DECIDER, "x", now.plusSeconds(30)))
                .isEqualTo(new Certificate.Outcome.Status(CertificateStatus.WITHDRAWN));
        assertThat(issued().reinstate(DECIDER, "x", now))
                .isEqualTo(new Certificate.Outcome.Status(CertificateStatus.VALID));
    }

    @Test
    void an_audit_is_due_a_year_after_the_last_and_waited_for_as_long_as_the_scheme_says() {
        var surveillance = new Surveillance(12, 60);

        var audited =
                moved(issued().audited(new Audit(FROM.plusSeconds(1), ASSESSOR, true, "fine"), FROM.plusSeconds(2)));

        assertThat(issued().auditDue(surveillance)).isEqualTo(Instant.parse("2027-01-31T16:00:00Z"));
        assertThat(issued().auditLate(surveillance)).isEqualTo(Instant.parse("2027-04-01T16:00:00Z"));
        assertThat(audited.auditDue(surveillance)).isEqualTo(Instant.parse("2027-02-28T16:00:00Z"));
        assertThat(issued().audited(new Audit(UNTIL, ASSESSOR, true, "later"), FROM))
                .isInstanceOf(Certificate.Outcome.WrongMoment.class);
    }

    private static Certificate issued() {
        var assessed = moved(Certificate.applied(form(), APPLICANT, APPLIED).assess(assessment(ASSESSOR, true)));
        return moved(assessed.issue(DECIDER, "as assessed", PERIOD, 3, APPLIED));
    }

    private static Certificate moved(Certificate.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Certificate.Outcome.Moved.class);
        return ((Certificate.Outcome.Moved) outcome).certificate();
    }

    private static Assessment assessment(PersonId by, boolean conforms) {
        return new Assessment(by, APPLIED, conforms, "seen", new AccreditationId(new UUID(0, 1)));
    }

    private static CertificateForm form() {
        var footprint = new FootprintStatement(
                new BigDecimal("9.5"),
                BigDecimal.ZERO,
                new BigDecimal("2"),
                new BigDecimal("3"),
                FootprintStatement.Allocation.MASS,
                FootprintStatement.GwpSet.AR6);
        return new CertificateForm(
                new OrganisationId("cn-baotou-re"),
                new OrganisationId("nl-certis"),
                new SchemeKey("ytt-pcf", "1"),
                Set.of(Stage.OXIDE),
                Set.of(CustodyModel.SEGREGATED),
                new Unlocode("CNBAO"),
                "NdPr oxide",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 1, 1),
                footprint,
                null);
    }
}
