package io.ytterby.inspection.port.rest;

import io.smallrye.mutiny.Multi;
import io.ytterby.inspection.port.app.ReadBacklog;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What waits at ports. A port without anything waits for nothing: that is no 404. */
@Path("/v1/ports")
public class PortResource {
    private final ReadBacklog readBacklog;
    private final Watching watching;
    private final Listings listings;

    PortResource(ReadBacklog readBacklog, Watching watching, Listings listings) {
        this.readBacklog = readBacklog;
        this.watching = watching;
        this.listings = listings;
    }

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    @Operation(
            summary = "The ports at which something waits, the worst first, each with its queue of inspections against"
                    + " what it gets done.")
    public Response ports(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(page, headers, PortRow.class, asked -> {
            long skip = asked.afterNumber();
            var found = readBacklog.ports(skip, asked.fetchSize());
            return Page.of(found, asked, last -> Long.toString(skip + asked.pageSize()))
                    .map(PortRow::of);
        });
    }

    @GET
    @Path("/{unlocode}/backlog")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    @Operation(
            summary =
                    "The board of a port: what waits by lane and age, dwell, legal clocks, orders, flow and Little's"
                            + " law. Below /stream it comes as server-sent events whenever it changes, resumable by Last-Event-ID.")
    public BacklogReply backlog(@PathParam("unlocode") Unlocode port) {
        return BacklogReply.of(readBacklog.at(port));
    }

    @GET
    @Path("/{unlocode}/backlog.svg")
    @Produces("image/svg+xml")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    @Operation(summary = "What waits at a port by lane and age, as a picture.")
    public Response picture(@PathParam("unlocode") Unlocode port) {
        return Response.ok(BacklogPicture.of(readBacklog.at(port)), "image/svg+xml")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    @GET
    @Path("/{unlocode}/backlog/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(
            @PathParam("unlocode") Unlocode port,
            @HeaderParam("Last-Event-ID") @Nullable String last,
            @Context Sse sse) {
        return watching.at(port, last, sse);
    }
}
