package io.ytterby.tracking.sighting.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.sighting.app.Alerts.Filter;
import io.ytterby.tracking.sighting.app.LookUpAlerts;
import io.ytterby.tracking.sighting.app.SettleAlert;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.CloneAlert.Outcome;
import io.ytterby.tracking.sighting.domain.Rule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Alerts: each names its rule and its evidence, and is settled with a reason. */
@Path("/v1/alerts")
public class AlertResource {
    private final LookUpAlerts lookUpAlerts;
    private final SettleAlert settleAlert;
    private final Listings listings;
    private final ObjectMapper json;
    private final Caller caller;

    AlertResource(
            LookUpAlerts lookUpAlerts, SettleAlert settleAlert, Listings listings, ObjectMapper json, Caller caller) {
        this.lookUpAlerts = lookUpAlerts;
        this.settleAlert = settleAlert;
        this.listings = listings;
        this.json = json;
        this.caller = caller;
    }

    /** What it turned out to be. */
    public record SettleRequest(
            @NotNull Outcome outcome,
            @NotBlank @Size(min = 3, max = 2_000) String reason) {}

    @GET
    @RolesAllowed({Roles.REGULATOR, Roles.CUSTOMS_OFFICER})
    @Operation(summary = "Alerts, the newest first; rule=R3, open=true or lot=… narrow them")
    public Response list(
            @QueryParam("rule") @Nullable Rule rule,
            @QueryParam("open") @Nullable Boolean open,
            @QueryParam("lot") @Nullable LotId lot,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        var filter = new Filter(rule, open, lot);
        return listings.answer(page, headers, AlertReply.class, asked -> {
            var after = asked.after(AlertKey::of).orElse(new AlertKey(null, null));
            return Page.of(
                            lookUpAlerts.list(filter, after.raisedAt(), after.id(), asked.fetchSize()),
                            asked,
                            AlertKey::text)
                    .map(this::reply);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REGULATOR, Roles.CUSTOMS_OFFICER})
    @Operation(summary = "One alert, with its evidence")
    public Response show(@PathParam("id") UUID id) {
        return lookUpAlerts
                .find(id)
                .map(this::ok)
                .orElseGet(() -> Problems.notFound("alert", id).response());
    }

    @POST
    @Path("/{id}:settle")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Says what it turned out to be; CONFIRMED or DISMISSED, with the reason")
    public Response settle(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SettleRequest asked) {
        return answer(
                id, settleAlert.settle(caller.actor(), id, ETags.expected(ifMatch), asked.outcome(), asked.reason()));
    }

    @POST
    @Path("/{id}:reopen")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Takes a settlement back")
    public Response reopen(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(id, settleAlert.reopen(caller.actor(), id, ETags.expected(ifMatch)));
    }

    private Response answer(UUID id, SettleAlert.Answer answer) {
        return switch (answer) {
            case SettleAlert.Answer.Done done -> ok(done.alert());
            case SettleAlert.Answer.Absent absent ->
                Problems.notFound("alert", id).response();
            case SettleAlert.Answer.Stale stale -> stale(stale.now()).response();
        };
    }

    private static Problem stale(CloneAlert now) {
        return ETags.stale(now.version());
    }

    private Response ok(CloneAlert alert) {
        return Replies.ok(reply(alert), alert.id().toString(), alert.version());
    }

    private AlertReply reply(CloneAlert alert) {
        try {
            return AlertReply.of(alert, json.readTree(alert.evidence()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("evidence that was kept is no JSON", broken);
        }
    }

    /** Where a page of alerts ends. */
    private record AlertKey(
            @Nullable Instant raisedAt, @Nullable UUID id) {
        static AlertKey of(String text) {
            int cut = text.indexOf(' ');
            if (cut < 0) throw new IllegalArgumentException("two parts");
            return new AlertKey(Instant.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
        }

        static String text(CloneAlert alert) {
            return alert.raisedAt() + " " + alert.id();
        }
    }
}
