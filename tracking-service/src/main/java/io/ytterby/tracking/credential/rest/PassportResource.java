package io.ytterby.tracking.credential.rest;

import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.open.CredentialReply;
import io.ytterby.issuing.open.SignedAnswer;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.credential.app.IssuePassport;
import io.ytterby.tracking.credential.app.ReadCredentials;
import io.ytterby.tracking.lot.app.LotProblems;
import io.ytterby.tracking.lot.domain.LotOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A lot's passport as a signed document. */
@Path("/v1/lots/{id}/passport")
public class PassportResource {
    private final IssuePassport issuePassport;
    private final ReadCredentials readCredentials;
    private final Caller caller;

    PassportResource(IssuePassport issuePassport, ReadCredentials readCredentials, Caller caller) {
        this.issuePassport = issuePassport;
        this.readCredentials = readCredentials;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.CUSTODIAN, Roles.PRODUCER})
    @Idempotent
    @Operation(
            summary =
                    "Signs a passport of a lot that the caller's organisation has; it takes the place of the last one.",
            description =
                    "It is taken back by itself when the lot weighs something else, and suspended while customs hold it.")
    public Response issue(@PathParam("id") LotId id) {
        return switch (issuePassport.issue(caller.actor(), id)) {
            case LotOutcome.Done<IssuedCredential> done -> {
                var issued = done.value();
                yield Replies.created(
                        URI.create("/v1/lots/" + id + "/passport"),
                        CredentialReply.of(issued),
                        issued.id().toString(),
                        issued.version());
            }
            case LotOutcome.Refused<IssuedCredential> refused ->
                LotProblems.of(refused.why()).response();
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
            summary = "A lot's newest passport: a vc+jwt that anybody checks offline.",
            description =
                    "With Accept: application/vc as readable JSON with an eddsa-jcs-2022 proof in it. Ytterby-Digest"
                            + " is what the log knows it by.")
    public Response passport(@PathParam("id") LotId id, @Context HttpHeaders headers) {
        return readCredentials
                .passport(caller.actor(), id)
                .map(found -> SignedAnswer.of(found.signatures(), headers))
                .orElseGet(() -> Problems.notFound("passport", id).response());
    }
}
