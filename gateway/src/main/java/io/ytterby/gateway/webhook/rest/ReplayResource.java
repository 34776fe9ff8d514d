package io.ytterby.gateway.webhook.rest;

import io.ytterby.gateway.webhook.app.Deliveries.Rewind;
import io.ytterby.gateway.webhook.app.ReplayDeliveries;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sends again what a receiver lost, or never had. */
@Path(WebhookResource.PATH + "/{id}:replay")
@Tag(name = "webhooks")
@RolesAllowed({Roles.BUYER, Roles.EXPORTER})
public class ReplayResource {
    private final ReplayDeliveries replay;
    private final Caller caller;

    ReplayResource(ReplayDeliveries replay, Caller caller) {
        this.replay = replay;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(summary = "Sends again: all events after a number or since a time, or one message")
    public Response replay(@PathParam("id") UUID id, @Valid @NotNull ReplayRequest asked) {
        var after = asked.after();
        var since = asked.since();
        var delivery = asked.delivery();
        if (Stream.of(Optional.ofNullable(after), Optional.ofNullable(since), Optional.ofNullable(delivery))
                        .filter(Optional::isPresent)
                        .count()
                != 1)
            return Problems.invalid("", "must have one of after, since and delivery.")
                    .response();
        var actor = caller.actor();
        var messages = after != null
                ? replay.since(actor, id, new Rewind.AfterSequence(after))
                : since != null
                        ? replay.since(actor, id, new Rewind.Since(since))
                        : replay.one(actor, id, Objects.requireNonNull(delivery));
        return messages.map(count -> Response.ok(new ReplayReply(count)).build())
                .orElseGet(() -> WebhookResource.notFound(id));
    }

    /** How many messages wait again. */
    record ReplayReply(int messages) {}

    /**
     * From where on is sent again: one of the three.
     *
     * @param after all events with a larger number in the event log
     * @param since all events that were taken up for this webhook since
     * @param delivery one message
     */
    record ReplayRequest(
            @Nullable @Min(0) Long after,
            @Nullable Instant since,
            @Nullable UUID delivery) {}
}
