package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.app.EventOutcome;
import io.ytterby.certification.exchange.app.ReceiveEvent;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.PactErrors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Action Events of PACT 3: what partners ask, answer and announce. */
@Path("/pact/3/events")
public class PactEventResource {
    private final ReceiveEvent receiveEvent;
    private final Caller caller;
    private final Clock clock;

    PactEventResource(ReceiveEvent receiveEvent, Caller caller, Clock clock) {
        this.receiveEvent = receiveEvent;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.BUYER})
    @Consumes({"application/cloudevents+json", MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "PACT 3, Action Events: RequestCreated, RequestFulfilled, RequestRejected or Published, as a"
                    + " CloudEvent 1.0. 200 once it is safely stored; the answer to a request comes as an event.")
    public Response receive(byte[] body) {
        return switch (receiveEvent.receive(caller.actor(), body)) {
            case EventOutcome.Accepted _ -> Response.ok().build();
            case EventOutcome.Refused(var why) ->
                Response.status(400)
                        .entity(PactErrors.of(400, why, null, clock.instant()))
                        .build();
        };
    }
}
