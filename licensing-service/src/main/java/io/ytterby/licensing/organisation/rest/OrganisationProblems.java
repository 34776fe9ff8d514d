package io.ytterby.licensing.organisation.rest;

import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.IdTaken;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.IdentifierTaken;
import java.util.List;

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

    static Problem of(IdentifierTaken taken) {
        return Problem.of(
                        "identifier-taken",
                        409,
                        "Another organisation has this number",
                        "A " + taken.identifier().scheme() + " belongs to one organisation. Check the number, or find"
                                + " the organisation that has it.")
                .with(List.of(new FieldError("/identifiers/" + taken.index() + "/value", "is taken.")));
    }
}
