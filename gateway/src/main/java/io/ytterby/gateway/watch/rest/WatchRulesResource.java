package io.ytterby.gateway.watch.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.watch.app.KeepWatchRules;
import io.ytterby.gateway.watch.app.WatchOutcome;
import io.ytterby.gateway.watch.app.WatchRules;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a buyer wants to be warned of. */
@Path("/api/buyer/v1/watch-rules")
@Tag(name = "buyer")
@RolesAllowed(Roles.BUYER)
public class WatchRulesResource {
    private final KeepWatchRules rules;
    private final Caller caller;

    WatchRulesResource(KeepWatchRules rules, Caller caller) {
        this.rules = rules;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Your watch rules, with the ETag that changing them takes; version 0 where there are none yet")
    public Response read() {
        var mine = caller.actor().organisation();
        return answer(rules.read(mine), mine);
    }

    @PUT
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Keeps your watch rules as a whole; If-Match with the version that was read, \"0\" for the first. Each rings"
                            + " once for a subject and an occasion, as a warning and as a notice on your streams and webhooks.")
    public Response keep(@HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull WatchV1.Request asked) {
        var actor = caller.actor();
        return switch (rules.keep(actor, asked.read(), ETags.expected(ifMatch))) {
            case WatchOutcome.Kept(var document) -> answer(document, actor.organisation());
            case WatchOutcome.Stale(var current) -> ETags.stale(current).response();
        };
    }

    private static Response answer(WatchRules.Document document, OrganisationId mine) {
        return Replies.ok(WatchV1.Reply.of(document), mine.value(), document.version());
    }
}
