package io.ytterby.licensing.organisation.rest;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.organisation.domain.LeaverOutcome;
import io.ytterby.licensing.organisation.domain.MandateOutcome;
import io.ytterby.licensing.organisation.domain.NumberFault;
import io.ytterby.licensing.organisation.domain.Onboarding;
import io.ytterby.licensing.organisation.domain.Organisation;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.IdTaken;
import io.ytterby.licensing.organisation.domain.SubjectOutcome;
import java.util.List;
import java.util.Map;

/** Each refusal of the registry as a problem. */
final class OrganisationProblems {
    private OrganisationProblems() {}

    static Problem of(IdTaken taken) {
        return Problem.of(
                        "organisation-exists",
                        409,
                        "An organisation of this id is registered",
                        "Read /v1/organisations/" + taken.id() + " if it is the one you mean, or choose another id.")
                .with(List.of(new FieldError("/id", "is taken.")));
    }

    static Problem standsSo(OrganisationId id, Organisation.Status status) {
        return Problem.of(
                "organisation-status",
                409,
                "The organisation's status does not allow this",
                "Nothing was changed. " + id + " is " + status + ".",
                Map.of("currentStatus", status.name()));
    }

    static Problem isAuthority(OrganisationId id) {
        return Problem.of(
                "organisation-is-authority",
                422,
                "An authority is not frozen",
                "Nothing was changed. Mark those people of " + id + " as left whose tokens are to be stopped.");
    }

    static Problem of(SubjectOutcome.StandsSo stands) {
        return Problem.of(
                "subject-status",
                409,
                "The subject stands so already",
                "Nothing was changed. The tokens of " + stands.subject()
                        + (stands.suspended() ? " are refused." : " count."));
    }

    static Problem suspendsOneself() {
        return Problem.of(
                "subject-is-oneself",
                422,
                "Nobody suspends himself",
                "Nothing was changed. Ask a colleague: you could not take it back.");
    }

    static Problem of(LeaverOutcome.HasLeft left) {
        return Problem.of(
                "person-has-left",
                409,
                "This person is marked as left already",
                "Nothing was changed. The tokens of " + left.person() + " are refused.");
    }

    static Problem of(LeaverOutcome.HasNotLeft stays) {
        return Problem.of(
                "person-has-not-left",
                409,
                "This person is not marked as left",
                "Nothing was changed. The tokens of " + stays.person() + " count.");
    }

    static Problem tooManyLeavers(int most) {
        return Problem.of(
                "too-many-leavers",
                409,
                "Too many people are marked as left",
                "Nothing was changed. At most " + most
                        + " can be at once: end the accounts of the oldest at the issuer,"
                        + " and ask the regulator to take their marks away.");
    }

    static Problem of(MandateOutcome.RevokedAlready revoked) {
        return Problem.of(
                "mandate-revoked",
                409,
                "The mandate is revoked already",
                "Nothing was changed. Mandate " + revoked.mandate().id() + " covers nothing.");
    }

    static Problem of(NumberFault fault) {
        return switch (fault) {
            case NumberFault.Malformed(var index, var why) -> Problems.invalid("/identifiers/" + index + "/value", why);
            case NumberFault.Taken(var index, var identifier) ->
                Problem.of(
                                "identifier-taken",
                                409,
                                "Another organisation has this number",
                                "A " + identifier.scheme()
                                        + " belongs to one organisation. Check the number, or find the organisation that"
                                        + " has it.")
                        .with(List.of(new FieldError("/identifiers/" + index + "/value", "is taken.")));
        };
    }

    static Problem registeredAlready(OrganisationId id) {
        return Problem.of(
                "organisation-exists",
                409,
                "An organisation of this id is registered",
                "Nothing was changed. " + id + " is on the registry.");
    }

    static Problem onboardingOpen() {
        return Problem.of(
                "onboarding-open",
                409,
                "The regulator has not decided on your last application to join",
                "Nothing was changed. GET /v1/onboardings shows it.");
    }

    static Problem onboardingDecided(Onboarding decided) {
        return Problem.of(
                "onboarding-decided",
                409,
                "This application to join is decided",
                "Nothing was changed. It is " + decided.status() + ".",
                Map.of("currentStatus", decided.status().name()));
    }
}
