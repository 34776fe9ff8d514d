package io.ytterby.kit.standing;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.problem.Problem;
import java.util.Map;

/** Why a good token is refused. */
public final class StandingProblems {
    private StandingProblems() {}

    public static Problem frozen(OrganisationId organisation) {
        return Problem.of(
                "organisation-frozen",
                403,
                "The organisation is frozen",
                "Nothing was done. A regulator has stopped every token of " + organisation
                        + "; its entry in the registry and its notices can be read, and say why.",
                Map.of("organisation", organisation.value()));
    }

    public static Problem left(PersonId person, OrganisationId organisation) {
        return Problem.of(
                "person-left",
                403,
                "This person has left the organisation",
                "Nothing was done. " + organisation + " has marked " + person
                        + " as left. If that is wrong, ask the regulator to readmit the person.",
                Map.of("organisation", organisation.value()));
    }

    public static Problem suspended() {
        return Problem.of(
                "subject-suspended",
                403,
                "This person or client is suspended",
                "Nothing was done. A regulator or an operator has stopped its tokens; ask them why.");
    }

    static Problem noMandate(OrganisationId agent, OrganisationId principal, String scope) {
        return Problem.of(
                "mandate-missing",
                403,
                "No mandate covers this",
                "Nothing was done. " + principal + " must grant " + agent + " a mandate that covers " + scope
                        + " now, at POST /v1/organisations/" + principal + "/mandates.",
                Map.of("scope", scope));
    }

    static Problem notForAgents() {
        return Problem.of(
                "mandate-missing",
                403,
                "No mandate covers this",
                "Nothing was done. This call is for an organisation's own people: no mandate can cover it.");
    }
}
