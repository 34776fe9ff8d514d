package io.ytterby.gateway.webhook.rest;

import io.ytterby.gateway.webhook.app.DeliveryLog;
import io.ytterby.gateway.webhook.app.LookUpWebhooks;
import io.ytterby.gateway.webhook.app.ReplayDeliveries;
import io.ytterby.gateway.webhook.domain.DeliveryState;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was sent to a webhook, what came of it, and sending it again. */
@Path(WebhookResource.PATH + "/{id}/deliveries")
@Tag(name = "webhooks")
@RolesAllowed({Roles.BUYER, Roles.EXPORTER})
public class DeliveryResource {
    private static final int MOST_ATTEMPTS = 50;

    private final LookUpWebhooks lookUp;
    private final DeliveryLog log;
    private final ReplayDeliveries replay;
    private final Listings listings;
    private final Caller caller;

    DeliveryResource(
            LookUpWebhooks lookUp, DeliveryLog log, ReplayDeliveries replay, Listings listings, Caller caller) {
        this.lookUp = lookUp;
        this.log = log;
        this.replay = replay;
        this.listings = listings;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The delivery log, newest first; with ?state= those that are WAITING, DELIVERED, DEAD or SKIPPED")
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Nullable DeliveryState state,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        if (!isOwn(id)) return WebhookResource.notFound(id);
        return listings.answer(page, headers, DeliveryV1.class, asked -> {
            long below = asked.beforeNumber();
            var found = log.list(id, Optional.ofNullable(state), below, asked.fetchSize());
            return Page.of(found, asked, entry -> Long.toString(entry.number())).map(DeliveryV1::of);
        });
    }

    @GET
    @Path("/{delivery}")
    @Operation(summary = "A message with its body and its last attempts, newest first")
    public Response one(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        var entry = isOwn(id) ? log.find(id, delivery) : Optional.<DeliveryLog.Entry>empty();
        return entry.map(found -> new DeliveryV1.WithAttempts(
                        DeliveryV1.of(found),
                        log.message(id, delivery).orElseThrow().body(),
                        log.attempts(delivery, MOST_ATTEMPTS).stream()
                                .map(DeliveryV1.AttemptV1::of)
                                .toList()))
                .map(found -> Response.ok(found).build())
                .orElseGet(() -> Problems.notFound("delivery", delivery).response());
    }

    @POST
    @Path("/{delivery}:skip")
    @Idempotent
    @Operation(summary = "Gives a dead message up, so that those behind it go on")
    public Response skip(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return switch (replay.skip(caller.actor(), id, delivery)) {
            case SKIPPED -> Response.ok(new ReplayResource.ReplayReply(0)).build();
            case NOT_DEAD -> WebhookProblems.notDead().response();
            case UNKNOWN -> Problems.notFound("delivery", delivery).response();
        };
    }

    private boolean isOwn(UUID id) {
        return lookUp.of(caller.actor().organisation(), id).isPresent();
    }
}
