package io.ytterby.gateway.watch.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.watch.app.HearWarnings;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a buyer was warned of, and who has taken note. */
@Path("/api/buyer/v1/warnings")
@Tag(name = "buyer")
@RolesAllowed(Roles.BUYER)
public class WarningsResource {
    private final HearWarnings warnings;
    private final Listings listings;
    private final Caller caller;

    WarningsResource(HearWarnings warnings, Listings listings, Caller caller) {
        this.warnings = warnings;
        this.listings = listings;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Your warnings, newest first, with ?open=true those that nobody has acknowledged; as JSON, NDJSON"
                    + " or CSV")
    public Response list(
            @QueryParam("open") @DefaultValue("false") boolean open,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        var mine = caller.actor().organisation();
        return listings.answer(page, headers, WatchV1.WarningV1.class, asked -> {
            var below = asked.after(Long::parseLong).orElse(null);
            return Page.of(
                            warnings.list(mine, open, below, asked.fetchSize()),
                            asked,
                            warning -> Long.toString(warning.seq()))
                    .map(WatchV1.WarningV1::of);
        });
    }

    @POST
    @Path("/{id}:acknowledge")
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Takes note of a warning. The first who does so is remembered.")
    public Response acknowledge(@PathParam("id") UUID id, @Valid @NotNull WatchV1.Acknowledgement asked) {
        return warnings.acknowledge(caller.actor(), id, asked.note())
                .map(warning -> Response.ok(WatchV1.WarningV1.of(warning)).build())
                .orElseGet(() -> Problems.notFound("warning", id).response());
    }
}
