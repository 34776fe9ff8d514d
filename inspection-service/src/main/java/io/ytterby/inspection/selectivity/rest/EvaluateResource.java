package io.ytterby.inspection.selectivity.rest;

import io.ytterby.inspection.declaration.app.DeclarationConfig;
import io.ytterby.inspection.selectivity.app.EvaluateDeclaration;
import io.ytterby.inspection.selectivity.app.TryProfile;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Asks which lane goods are in. Needs no Idempotency-Key: a declaration is judged once, whoever asks how often. */
@Path("/v1/selectivity:evaluate")
public class EvaluateResource {
    private final EvaluateDeclaration evaluateDeclaration;
    private final TryProfile tryProfile;
    private final DeclarationConfig config;
    private final Caller caller;

    EvaluateResource(
            EvaluateDeclaration evaluateDeclaration, TryProfile tryProfile, DeclarationConfig config, Caller caller) {
        this.evaluateDeclaration = evaluateDeclaration;
        this.tryProfile = tryProfile;
        this.config = config;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Operation(
            summary = "The stored judgement of a declaration (judged now if it only is lodged), or what the rules"
                    + " would say of one that is not")
    public Response evaluate(@Valid @NotNull EvaluateRequest asked) {
        var id = asked.declarationId();
        if (id != null) return stored(id);
        var tried = tryProfile.whatIf(asked.toForm(config.portDefault()));
        return Response.ok(WhatIfReply.of(tried)).build();
    }

    private Response stored(DeclarationId id) {
        return switch (evaluateDeclaration.evaluate(caller.actor(), id)) {
            case EvaluateDeclaration.Outcome.Evaluated(var selection) ->
                Response.ok(SelectionReply.of(selection)).build();
            case EvaluateDeclaration.Outcome.NoSuchDeclaration _ ->
                Problems.notFound("declaration", id).response();
            case EvaluateDeclaration.Outcome.Over(var declaration) ->
                Problem.of(
                                "declaration-status",
                                409,
                                "The declaration's status does not allow this",
                                "The declaration is " + declaration.status() + " and was never judged.",
                                Map.of("currentStatus", declaration.status().name()))
                        .response();
        };
    }
}
