package io.ytterby.inspection.report.rest;

import io.ytterby.issuing.open.KeyAnswers;
import io.ytterby.issuing.open.RevokeRequest;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an issuer does with its keys, and an authority when one is stolen. */
@Path("/v1/issuer-keys")
public class IssuerKeyVerbsResource {
    private final KeyAnswers answers;
    private final Caller caller;

    IssuerKeyVerbsResource(KeyAnswers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    @Operation(
            summary =
                    "Gives the caller's office a new key from the next second on. What the last one signed counts on.")
    public Response rotate() {
        return answers.rotate(caller.actor());
    }

    @POST
    @Path("/{id}:revoke")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(
            summary = "Says since when a key is not its owner's alone: only what the log had by then goes on counting.")
    public Response revoke(@PathParam("id") UUID id, @Valid @NotNull RevokeRequest asked) {
        return answers.revoke(caller.actor(), id, asked);
    }

    @POST
    @Path("/{id}:reissue")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(
            summary =
                    "Signs anew what only a revoked key vouches for: the words stay, the signature is the next key's.",
            description = "At most 500 documents a call; with more the answer says so, and the same call goes on.")
    public Response reissue(@PathParam("id") UUID id) {
        return answers.reissue(caller.actor(), id);
    }
}
