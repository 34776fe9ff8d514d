package io.ytterby.inspection.alert.rest;

import io.ytterby.inspection.alert.app.Alerts;
import io.ytterby.inspection.alert.app.RaiseAlert;
import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertId;
import io.ytterby.inspection.alert.domain.AlertState;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Alerts between ports: every port sees all. What is done with one is {@link AlertVerbsResource}. */
@Path("/v1/alerts")
public class AlertResource {
    private final RaiseAlert raiseAlert;
    private final Alerts alerts;
    private final Declarations declarations;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    AlertResource(
            RaiseAlert raiseAlert,
            Alerts alerts,
            Declarations declarations,
            Listings listings,
            Caller caller,
            Clock clock) {
        this.raiseAlert = raiseAlert;
        this.alerts = alerts;
        this.declarations = declarations;
        this.listings = listings;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    @Operation(summary = "Tells all ports which goods, containers or seals to look for, for 1 to 180 days.")
    public Response raise(@Valid @NotNull AlertRequest asked) {
        var notice = asked.toNotice();
        var declaration = notice.declaration();
        if (declaration != null && declarations.lookUp(declaration).isEmpty())
            return Problems.notFound("declaration", declaration).response();
        return created(raiseAlert.raiseByHand(caller.actor(), notice, asked.ttl(), asked.conceals()));
    }

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    @Operation(summary = "The alerts of all ports, the newest first, by port, state and element.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("port") @Nullable Unlocode port,
            @QueryParam("state") @Nullable AlertState state,
            @QueryParam("element") @Nullable Element element,
            @Context HttpHeaders headers) {
        var now = clock.instant();
        var query = new Alerts.Query(port, state, element);
        return listings.answer(page, headers, AlertReply.class, asked -> {
            var found = alerts.list(query, now, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(row -> AlertReply.of(row.alert(), now));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    @Operation(summary = "An alert, with what officers said of the declarations it matched.")
    public Response show(@PathParam("id") UUID id) {
        return alerts.lookUp(new AlertId(id))
                .map(alert -> Replies.ok(AlertReply.of(alert, clock.instant()), id.toString(), alert.version()))
                .orElseGet(() -> Problems.notFound("alert", id).response());
    }

    private Response created(Alert alert) {
        var id = alert.id().toString();
        return Replies.created(
                URI.create("/v1/alerts/" + id), AlertReply.of(alert, clock.instant()), id, alert.version());
    }
}
