package io.ytterby.certification.certificate.domain;

import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.scheme.domain.Surveillance;
import io.ytterby.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate from its application on. Each step gives the next state or says why not.
 *
 * @param assessment null until there is one
 * @param decision null until there is one
 * @param line null unless it was issued
 * @param lastAudit the last surveillance that was passed, at first the issue; null unless it was issued
 */
public record Certificate(
        CertificateId id,
        CertificateForm form,
        CaseStep step,
        Instant appliedAt,
        PersonId appliedBy,
        @Nullable Assessment assessment,
        @Nullable Decision decision,
        @Nullable StatusLine line,
        @Nullable Instant lastAudit,
        long version) {

    /** What came of a step. */
    public sealed interface Outcome {
        record Moved(Certificate certificate) implements Outcome {}

        sealed interface Refused extends Outcome {}

        /** The case does not stand where that step begins. */
        record NotNow(CaseStep step) implements Refused {}

        /** Nobody decides on what they applied for or assessed themselves. */
        record SamePerson() implements Refused {}

        /** The assessment does not bear it. */
        record AssessedOtherwise(boolean conforms) implements Refused {}

        /** Begins before the measured period ends, or ends later than the scheme allows. */
        record OutsidePeriod(Instant earliest, Instant latest) implements Refused {}

        /** It stands so that this means nothing. */
        record Status(CertificateStatus status) implements Refused {}

        /** What is told to count from a moment before the issue or after now. */
        record WrongMoment(Instant earliest, Instant latest) implements Refused {}
    }

    public static Certificate applied(CertificateForm form, PersonId by, Instant at) {
        return new Certificate(CertificateId.random(), form, CaseStep.APPLIED, at, by, null, null, null, null, 1);
    }

    public Outcome retract() {
        if (step != CaseStep.APPLIED && step != CaseStep.ASSESSED) return new Outcome.NotNow(step);
        return moved(CaseStep.RETRACTED, assessment, decision, null, null);
    }

    /** Also again, as long as nothing is decided. */
    public Outcome assess(Assessment found) {
        if (step != CaseStep.APPLIED && step != CaseStep.ASSESSED) return new Outcome.NotNow(step);
        if (isSame(found.by(), appliedBy)) return new Outcome.SamePerson();
        return moved(CaseStep.ASSESSED, found, null, null, null);
    }

    public Outcome refuse(PersonId by, String reason, Instant at) {
        var refused = undecidable(by);
        return refused != null
                ? refused
                : moved(CaseStep.REFUSED, assessment, new Decision(by, at, false, reason), null, null);
    }

    /** @param period when it may be used, at most {@code years} after the measured period */
    public Outcome issue(PersonId by, String reason, Period period, int years, Instant at) {
        var refused = undecidable(by);
        if (refused != null) return refused;
        if (assessment == null || !assessment.conforms()) return new Outcome.AssessedOtherwise(false);
        var earliest = Period.latest(form.measuredUntil(), 0);
        var latest = Period.latest(form.measuredUntil(), years);
        if (period.from().isBefore(earliest) || period.until().isAfter(latest))
            return new Outcome.OutsidePeriod(earliest, latest);
        var line = new StatusLine(period, List.of())
                .with(StatusEvent.Word.VALID, StatusEvent.Cause.ISSUED, period.from(), at, by, reason);
        return moved(CaseStep.ISSUED, assessment, new Decision(by, at, true, reason), line, at);
    }

    private @Nullable Outcome undecidable(PersonId by) {
        if (step != CaseStep.ASSESSED || assessment == null) return new Outcome.NotNow(step);
        return isSame(by, assessment.by()) || isSame(by, appliedBy) ? new Outcome.SamePerson() : null;
    }

    /** @param validAt from when on; not before the issue and not in the future */
    public Outcome suspend(StatusEvent.Cause cause, PersonId by, String reason, Instant validAt, Instant now) {
        return change(StatusEvent.Word.SUSPENDED, cause, by, reason, validAt, now, CertificateStatus.SUSPENDED);
    }

    public Outcome reinstate(PersonId by, String reason, Instant now) {
        var standing = standing(now);
        if (standing instanceof Outcome.Status(var status) && status != CertificateStatus.SUSPENDED) return standing;
        return change(
                StatusEvent.Word.VALID, StatusEvent.Cause.REINSTATED, by, reason, now, now, CertificateStatus.VALID);
    }

    /** For cause, and for ever. */
    public Outcome withdraw(PersonId by, String reason, Instant validAt, Instant now) {
        return change(
                StatusEvent.Word.WITHDRAWN,
                StatusEvent.Cause.WITHDRAWN_FOR_CAUSE,
                by,
                reason,
                validAt,
                now,
                CertificateStatus.WITHDRAWN);
    }

    public Outcome supersede(PersonId by, String reason, Instant validAt, Instant now) {
        return change(
                StatusEvent.Word.SUPERSEDED,
                StatusEvent.Cause.REPLACED,
                by,
                reason,
                validAt,
                now,
                CertificateStatus.SUPERSEDED);
    }

    /** A failed audit suspends from its own moment on; one that was passed lifts no suspension by itself. */
    public Outcome audited(Audit audit, Instant now) {
        if (line == null) return new Outcome.NotNow(step);
        if (line.isEnded()) return new Outcome.Status(line.at(now));
        if (audit.on().isAfter(now) || (lastAudit != null && audit.on().isBefore(lastAudit)))
            return new Outcome.WrongMoment(lastAudit == null ? now : lastAudit, now);
        if (!audit.passed())
            return suspend(StatusEvent.Cause.AUDIT_FAILED, audit.by(), audit.findings(), audit.on(), now);
        return moved(step, assessment, decision, line, audit.on());
    }

    /** When the next audit is due; null unless it was issued. */
    public @Nullable Instant auditDue(Surveillance surveillance) {
        if (lastAudit == null) return null;
        var day = LocalDate.ofInstant(lastAudit, Accreditation.LEGAL_ZONE).plusMonths(surveillance.everyMonths());
        return day.atStartOfDay(Accreditation.LEGAL_ZONE).toInstant();
    }

    /** When a missing audit suspends it; null unless it was issued. */
    public @Nullable Instant auditLate(Surveillance surveillance) {
        var due = auditDue(surveillance);
        return due == null ? null : due.plus(Duration.ofDays(surveillance.graceDays()));
    }

    /** Null unless it was issued. */
    public @Nullable CertificateStatus statusAt(Instant at) {
        return line == null ? null : line.at(at);
    }

    private Outcome standing(Instant now) {
        return line == null ? new Outcome.NotNow(step) : new Outcome.Status(line.at(now));
    }

    private Outcome change(
            StatusEvent.Word word,
            StatusEvent.Cause cause,
            PersonId by,
            String reason,
            Instant validAt,
            Instant now,
            CertificateStatus wanted) {
        if (line == null) return new Outcome.NotNow(step);
        var status = line.at(now);
        if (line.isEnded() || status == wanted) return new Outcome.Status(status);
        if (validAt.isBefore(line.period().from()) || validAt.isAfter(now))
            return new Outcome.WrongMoment(line.period().from(), now);
        return moved(step, assessment, decision, line.with(word, cause, validAt, now, by, reason), lastAudit);
    }

    private Outcome moved(
            CaseStep next,
            @Nullable Assessment assessed,
            @Nullable Decision decided,
            @Nullable StatusLine standing,
            @Nullable Instant audited) {
        return new Outcome.Moved(new Certificate(
                id, form, next, appliedAt, appliedBy, assessed, decided, standing, audited, version + 1));
    }

    private static boolean isSame(PersonId one, PersonId other) {
        return one.value().equalsIgnoreCase(other.value());
    }
}
