package io.ytterby.certification.exchange.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.app.ExchangeConfig;
import io.ytterby.certification.exchange.app.PublishedFootprints;
import io.ytterby.certification.exchange.data.Pact3Writer;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.data.Uuids;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.PactErrors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** ListFootprints and GetFootprint of PACT 3: one's own footprints, and those that others have shared. */
@Path("/pact/3/footprints")
@RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.BUYER})
@Produces(MediaType.APPLICATION_JSON)
public class PactFootprintResource {
    private final PublishedFootprints published;
    private final ExchangeConfig config;
    private final Caller caller;
    private final Clock clock;

    PactFootprintResource(PublishedFootprints published, ExchangeConfig config, Caller caller, Clock clock) {
        this.published = published;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "PACT 3, ListFootprints: productId, companyId, geography, classification, status (one of several"
                    + " values), validOn, validAfter, validBefore, limit; the header Link has the next page.")
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        try {
            var query = new PactQuery(uri);
            int limit = query.limit();
            var found = published.visible(
                    caller.actor().organisation(), query.criteria(), query.after(), query.offset(), limit + 1);
            var page = found.subList(0, Math.min(limit, found.size()));
            var body = PactJson.object();
            var data = body.putArray("data");
            page.forEach(one -> data.add(Pact3Writer.write(one.footprint())));
            var answer = Response.ok(PactJson.text(body));
            if (found.size() > limit && limit > 0)
                answer.header(
                        HttpHeaders.LINK,
                        PageLink.next(
                                uri, headers, isSecure(headers), page.getLast().place()));
            return answer.build();
        } catch (PactQuery.MalformedException malformed) {
            return error(400, String.valueOf(malformed.getMessage()));
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "PACT 3, GetFootprint: one footprint, also one that a newer one has taken the place of.")
    public Response show(@PathParam("id") String id) {
        var known = Uuids.read(id);
        return Optional.ofNullable(known)
                .flatMap(one -> published.visible(caller.actor().organisation(), one))
                .map(one -> PactJson.object().<ObjectNode>set("data", Pact3Writer.write(one.footprint())))
                .map(body -> Response.ok(PactJson.text(body)).build())
                .orElseGet(() -> error(
                        404, "There is no footprint " + (known == null ? "of this id" : known) + " that you may see."));
    }

    private boolean isSecure(HttpHeaders headers) {
        return config.transport() != ExchangeConfig.Transport.PLAIN
                || "https".equalsIgnoreCase(headers.getHeaderString("X-Forwarded-Proto"));
    }

    private Response error(int status, String message) {
        return Response.status(status)
                .entity(PactErrors.of(status, message, null, clock.instant()))
                .build();
    }
}
