package io.ytterby.certification.certificate.rest;

import io.ytterby.certification.certificate.app.ApplyForCertificate;
import io.ytterby.certification.certificate.app.CertificateOutcome;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import java.util.Map;
import java.util.UUID;

/** Each refusal as a problem. */
final class CertificateProblems {
    private CertificateProblems() {}

    static Problem of(CertificateOutcome outcome, UUID id) {
        return switch (outcome) {
            case CertificateOutcome.Done _ -> throw new IllegalStateException("that is no refusal");
            case CertificateOutcome.NoSuchCertificate _ -> Problems.notFound("certificate", id);
            case CertificateOutcome.NotAccredited(var why) ->
                Problem.of(
                        "body-not-accredited",
                        422,
                        "The body is not accredited for this",
                        "gap says what its accreditation lacks at this moment. Nothing was changed.",
                        Map.of("gap", why.name()));
            case CertificateOutcome.Refused(var why) -> of(why);
        };
    }

    private static Problem of(Certificate.Outcome.Refused why) {
        return switch (why) {
            case Certificate.Outcome.NotNow(var step) ->
                Problem.of(
                        "certificate-step",
                        409,
                        "The case does not stand where this step begins",
                        "Nothing was changed. step says where it stands.",
                        Map.of("step", step.name()));
            case Certificate.Outcome.SamePerson _ ->
                Problem.of(
                        "certificate-same-person",
                        409,
                        "Another person must do this",
                        "Who applied does not assess, and who assessed does not decide. Nothing was changed.");
            case Certificate.Outcome.AssessedOtherwise _ ->
                Problem.of(
                        "certificate-does-not-conform",
                        409,
                        "The assessment does not bear it",
                        "It was found not to conform: refuse it, or have it assessed anew. Nothing was changed.");
            case Certificate.Outcome.OutsidePeriod(var earliest, var latest) ->
                Problem.of(
                        "certificate-period",
                        422,
                        "The scheme does not allow this period",
                        "It begins when the measured period is over and ends at latest. Nothing was changed.",
                        Map.of("earliest", earliest, "latest", latest));
            case Certificate.Outcome.Status(var status) ->
                Problem.of(
                        "certificate-status",
                        409,
                        "The certificate's status does not allow this",
                        "Nothing was changed. currentStatus says how it stands.",
                        Map.of("currentStatus", status.name()));
            case Certificate.Outcome.WrongMoment(var earliest, var latest) ->
                Problem.of(
                        "certificate-moment",
                        422,
                        "This cannot count from that moment",
                        "It counts from a moment between earliest and latest. Nothing was changed.",
                        Map.of("earliest", earliest, "latest", latest));
        };
    }

    static Problem of(ApplyForCertificate.Outcome outcome) {
        return switch (outcome) {
            case ApplyForCertificate.Outcome.Applied _ -> throw new IllegalStateException("that is no refusal");
            case ApplyForCertificate.Outcome.NoSuchScheme _ ->
                Problems.invalid("/scheme", "must be a version of one of GET /v1/schemes.");
            case ApplyForCertificate.Outcome.NoSuchFootprint _ ->
                Problems.invalid(
                        "/footprintId", "must be a current footprint of yours, of this scheme version and product.");
            case ApplyForCertificate.Outcome.NotInForce(var scheme, var day) ->
                Problem.of(
                        "scheme-not-in-force",
                        422,
                        "The scheme is not in force",
                        "Apply under a version that is in force on " + day + ". Nothing was stored.",
                        Map.of("inForceFrom", scheme.inForceFrom().toString()));
            case ApplyForCertificate.Outcome.NotOfTheScheme(var stages, var models, boolean offsets) ->
                Problem.of(
                        "scheme-does-not-allow",
                        422,
                        "The scheme does not allow this",
                        "stages and custodyModels are not of the scheme"
                                + (offsets ? ", and offsets are out of its scope" : "")
                                + ". Nothing was stored.",
                        Map.of("stages", stages, "custodyModels", models));
            case ApplyForCertificate.Outcome.NothingToSupersede(var id) ->
                Problem.of(
                        "certificate-not-superseded",
                        422,
                        "There is nothing whose place it could take",
                        "No certificate " + id + " of this applicant and body is still running. Nothing was stored.");
        };
    }
}
