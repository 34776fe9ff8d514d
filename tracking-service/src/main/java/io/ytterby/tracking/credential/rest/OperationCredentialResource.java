package io.ytterby.tracking.credential.rest;

import io.ytterby.issuing.open.CredentialReply;
import io.ytterby.issuing.open.SignedAnswer;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.credential.app.IssueEvent;
import io.ytterby.tracking.credential.app.ReadCredentials;
import io.ytterby.tracking.lot.app.LotProblems;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.OperationId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was done to lots as a signed document: a traceability event in UNTP's shape. */
@Path("/v1/operations/{id}/credential")
public class OperationCredentialResource {
    private final IssueEvent issueEvent;
    private final ReadCredentials readCredentials;
    private final Caller caller;

    OperationCredentialResource(IssueEvent issueEvent, ReadCredentials readCredentials, Caller caller) {
        this.issueEvent = issueEvent;
        this.readCredentials = readCredentials;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.CUSTODIAN, Roles.PRODUCER})
    @Idempotent
    @Operation(
            summary =
                    "Signs what an operation of the caller's organisation did; once signed it is answered as it stands.",
            description = "It is taken back by itself when the operation is undone.")
    public Response issue(@PathParam("id") UUID id) {
        return switch (issueEvent.issue(caller.actor(), new OperationId(id))) {
            case IssueEvent.Outcome.Issued(var issued, boolean isNew) -> {
                var reply = CredentialReply.of(issued);
                var uri = URI.create("/v1/operations/" + id + "/credential");
                yield isNew
                        ? Replies.created(uri, reply, issued.id().toString(), issued.version())
                        : Replies.ok(reply, issued.id().toString(), issued.version());
            }
            case IssueEvent.Outcome.NoSuchOperation _ ->
                Problems.notFound("operation", id).response();
            case IssueEvent.Outcome.NotAMaking(var kind) ->
                Problem.of(
                                "operation-makes-nothing",
                                409,
                                "Nothing came into being by this operation",
                                "It is a " + kind + ". Documents are signed of MINT, SPLIT, MERGE, BLEND, TRANSFORM and"
                                        + " RECYCLE.",
                                Map.of("kind", kind.name()))
                        .response();
            case IssueEvent.Outcome.Reversed(var by) ->
                LotProblems.of(new LotRefusal.AlreadyReversed(new OperationId(id), by))
                        .response();
            case IssueEvent.Outcome.TooLarge _ ->
                Problem.of(
                                "operation-too-large",
                                422,
                                "The operation is larger than one event",
                                "At most 500 lots go in or come out, each of at most 2^53 milligrams.")
                        .response();
        };
    }

    @GET
    @RolesAllowed({
        Roles.PRODUCER,
        Roles.CUSTODIAN,
        Roles.EXPORTER,
        Roles.BUYER,
        Roles.REGULATOR,
        Roles.LICENSING_OFFICER,
        Roles.CUSTOMS_OFFICER,
        Roles.LAB_ANALYST
    })
    @Operation(
            summary = "What was signed of an operation: a vc+jwt that anybody checks offline.",
            description =
                    "With Accept: application/vc as readable JSON with an eddsa-jcs-2022 proof in it. Ytterby-Digest"
                            + " is what the log knows it by.")
    public Response credential(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return readCredentials
                .event(caller.actor(), new OperationId(id))
                .map(found -> SignedAnswer.of(found.signatures(), headers))
                .orElseGet(() -> Problems.notFound("credential", id).response());
    }
}
