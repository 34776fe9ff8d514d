package io.ytterby.kit.inbox.rest;

import io.quarkus.arc.properties.IfBuildProperty;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.inbox.SettleDeadLetter;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events that could not be applied, and those that wait behind them. */
// Where nothing is changed and nothing is followed, as in the gateway, there is nothing to ask for.
@IfBuildProperty(name = "ytterby.outbox.enabled", stringValue = "true", enableIfMissing = true)
@Path("/v1/dead-letters")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Dead letters")
public class DeadLetterResource {
    private final SettleDeadLetter letters;
    private final Listings listings;
    private final Caller caller;

    DeadLetterResource(SettleDeadLetter letters, Listings listings, Caller caller) {
        this.letters = letters;
        this.listings = listings;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Dead letters with their reasons, and the events parked behind them, oldest first")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(
                page,
                headers,
                SettleDeadLetter.Letter.class,
                asked -> Page.of(
                        letters.open(asked.afterNumber(), asked.fetchSize()),
                        asked,
                        letter -> Long.toString(letter.place())));
    }

    @POST
    @Idempotent
    @Path("/{id}:replay")
    @Operation(summary = "Tries a dead letter again at its old place; what waits behind it follows in order")
    public Response replay(@PathParam("id") UUID id) {
        return answer(id, letters.replay(id, caller.actor()));
    }

    @POST
    @Idempotent
    @Path("/{id}:skip")
    @Operation(summary = "Leaves a dead letter out for good; what waits behind it goes on")
    public Response skip(@PathParam("id") UUID id) {
        return answer(id, letters.skip(id, caller.actor()));
    }

    private static Response answer(UUID id, boolean settled) {
        return settled
                ? Response.accepted().build()
                : Problems.notFound("dead letter", id).response();
    }
}
