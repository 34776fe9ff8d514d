package io.ytterby.certification.exchange.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.certification.exchange.app.ReceivedFootprints;
import io.ytterby.certification.exchange.data.Pact3Reader;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Footprints that came from partners. */
@Path("/v1/pact/received")
@RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.BUYER})
public class ReceivedResource {
    private final ReceivedFootprints received;
    private final Listings listings;
    private final Caller caller;

    ReceivedResource(ReceivedFootprints received, Listings listings, Caller caller) {
        this.received = received;
        this.listings = listings;
        this.caller = caller;
    }

    /** What is not as PACT wants it. */
    public record FindingReply(String pointer, String detail) {}

    /**
     * A footprint that came.
     *
     * @param usable whether it could be read, in spite of what is wrong with it
     * @param findings what is wrong with it; nothing was mended
     * @param askId what it answers; null for news
     * @param sent as it came
     */
    public record ReceivedReply(
            String receivedId,
            String from,
            Instant receivedAt,
            boolean usable,
            List<FindingReply> findings,
            @Nullable String askId,
            JsonNode sent) {
        static ReceivedReply of(ReceivedFootprints.Received one) {
            var sent = PactJson.object(one.sent()).orElseGet(PactJson::object);
            return new ReceivedReply(
                    one.id().toString(),
                    one.from().value(),
                    one.receivedAt(),
                    Pact3Reader.read(sent).footprint() != null,
                    one.findings().stream()
                            .map(finding -> new FindingReply(finding.pointer(), finding.detail()))
                            .toList(),
                    one.ask() == null ? null : one.ask().toString(),
                    sent);
        }
    }

    @GET
    @Operation(summary = "Footprints that partners have sent, the newest first, with what is wrong with each.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var owner = caller.actor().organisation();
        return listings.answer(page, headers, ReceivedReply.class, asked -> {
            var found = received.list(owner, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, one -> Long.toString(one.place())).map(ReceivedReply::of);
        });
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A footprint that a partner has sent, as it came.")
    public Response show(@PathParam("id") UUID id) {
        return received.lookUp(caller.actor().organisation(), id)
                .map(one -> Response.ok(ReceivedReply.of(one)).build())
                .orElseGet(() -> Problems.notFound("received footprint", id).response());
    }

    @GET
    @Path("/{id}/catena-x-9")
    @Operation(summary = "The same as Catena-X has it: aspect model PCF 9.0.0.")
    public Response catenaX(@PathParam("id") UUID id) {
        var one = received.lookUp(caller.actor().organisation(), id).orElse(null);
        if (one == null) return Problems.notFound("received footprint", id).response();
        var reading = Pact3Reader.read(PactJson.object(one.sent()).orElseGet(PactJson::object));
        var footprint = reading.footprint();
        return footprint == null
                ? ExchangeProblems.notExpressible(reading.findings()).response()
                : Exports.catenaX9(footprint);
    }
}
