package io.ytterby.inspection.declaration.rest;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Why;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import java.util.List;
import java.util.Map;

/** Each refusal as a problem. */
final class DeclarationProblems {
    private DeclarationProblems() {}

    static Problem notTheExporter() {
        return Problem.of(
                        "exporter-not-yours",
                        422,
                        "You can declare only for your own organisation",
                        "Nothing was lodged. Name the organisation of your token as exporterOrg.")
                .with(List.of(new FieldError("/exporterOrg", "must be the organisation of your token.")));
    }

    static Problem partyFrozen(OrganisationId party) {
        return Problem.of(
                "party-frozen",
                409,
                "An organisation of this declaration is frozen",
                "Nothing was lodged. The regulator has frozen " + party + "; lodge it once it is thawed.",
                Map.of("organisation", party.value()));
    }

    static Problem mrnTaken() {
        return Problem.of(
                        "mrn-taken",
                        409,
                        "This movement reference number was used before",
                        "Nothing was lodged. Each declaration needs a number of its own, also after a cancelled one.")
                .with(List.of(new FieldError("/mrn", "must be one that you have not used yet.")));
    }

    static Problem refused(Declaration declaration, Why why) {
        var status =
                Map.<String, Object>of("currentStatus", declaration.status().name());
        return switch (why) {
            case STATUS ->
                Problem.of(
                        "declaration-status",
                        409,
                        "The declaration's status does not allow this",
                        "The declaration is " + declaration.status() + ". Nothing was changed.",
                        status);
            case HOLD_OPEN ->
                Problem.of(
                        "declaration-held",
                        409,
                        "A hold stands on these goods",
                        "Nothing was changed. Customs must decide on its holds first.",
                        status);
            case ORDER_OPEN ->
                Problem.of(
                        "declaration-under-inspection",
                        409,
                        "These goods are being inspected",
                        "Nothing was changed. Customs must finish or cancel its inspection orders first.",
                        status);
            case EXIT_UNDER_WAY ->
                Problem.of(
                        "exit-under-way",
                        409,
                        "These goods are on their way through the border",
                        "Nothing was changed. Wait for licensing's answer to the exit.",
                        status);
            case RELEASE_OUTDATED ->
                Problem.of(
                        "release-outdated",
                        409,
                        "These goods would not be released any more",
                        "Nothing was changed. Since the release the licence is suspended or over, a lot or a party is"
                                + " frozen, or licensing is silent: ask again once that is settled.",
                        status);
        };
    }
}
