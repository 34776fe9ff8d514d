package io.ytterby.licensing.licence.rest;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.licensing.licence.app.ReissueLicence;
import io.ytterby.licensing.licence.domain.ReissueOutcome.Refused;
import io.ytterby.licensing.licence.domain.ReissueOutcome.Reissued;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Replaces a licence by a new one that carries its books. */
@Path("/v1/licences")
public class ReissueResource {
    private final ReissueLicence reissueLicence;
    private final Caller caller;

    ReissueResource(ReissueLicence reissueLicence, Caller caller) {
        this.reissueLicence = reissueLicence;
        this.caller = caller;
    }

    @POST
    @Path("/{number}:reissue")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Cancels the licence and issues a new one that carries what was used and is reserved.")
    public Response reissue(@PathParam("number") LicenceNumber number, @Valid @NotNull ReissueRequest asked) {
        var actor = caller.actor();
        var outcome = reissueLicence.reissue(
                number, old -> asked.toOrder(old, actor), asked.reason().strip());
        if (outcome.isEmpty()) return Problems.notFound("licence", number).response();
        return switch (outcome.get()) {
            case Reissued(var next) ->
                Replies.created(
                        URI.create("/v1/licences/" + next.number()),
                        LicenceReply.of(next),
                        next.number().value(),
                        next.version());
            case Refused refused -> LicenceProblems.of(refused).response();
        };
    }
}
