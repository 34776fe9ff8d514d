package io.ytterby.gateway.webhook.rest;

import io.ytterby.gateway.webhook.app.DeliveryLog;
import io.ytterby.gateway.webhook.app.LookUpWebhooks;
import io.ytterby.gateway.webhook.app.RegisterWebhook;
import io.ytterby.gateway.webhook.app.RegisterWebhook.Asked;
import io.ytterby.gateway.webhook.app.RegisterWebhook.Registration;
import io.ytterby.gateway.webhook.app.SteerWebhook;
import io.ytterby.gateway.webhook.domain.Scheme;
import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where an organisation wants to be told. Each sees, and changes, its own only. */
@Path(WebhookResource.PATH)
@Tag(name = "webhooks")
@RolesAllowed({Roles.BUYER, Roles.EXPORTER})
public class WebhookResource {
    static final String PATH = "/api/buyer/v1/webhooks";

    private final RegisterWebhook register;
    private final SteerWebhook steer;
    private final LookUpWebhooks lookUp;
    private final DeliveryLog log;
    private final Caller caller;

    WebhookResource(
            RegisterWebhook register, SteerWebhook steer, LookUpWebhooks lookUp, DeliveryLog log, Caller caller) {
        this.register = register;
        this.steer = steer;
        this.lookUp = lookUp;
        this.log = log;
        this.caller = caller;
    }

    /**
     * What is registered.
     *
     * @param types full types, or beginnings with a star such as {@code ytterby.licence.*}; absent for all
     * @param scheme {@code v1a} (Ed25519) if nothing is said, or {@code v1} (HMAC)
     * @param after the number in the event log after which it is told; absent for what happens from now on
     */
    record WebhookRequest(
            @NotBlank @Size(max = 2_000) String url,
            @Nullable @Size(max = 200) String description,

            @Nullable @Size(max = 20)
            List<
                            @NotNull
                            @Pattern(
                                    regexp = "[a-z0-9.-]{1,199}[a-z0-9*]",
                                    message = "must be an event's type, or its beginning with a star.")
                            String>
                    types,

            @Nullable @Pattern(regexp = "v1a|v1", message = "must be v1a or v1.")
            String scheme,

            @Nullable @Min(0) Long after) {
        Asked toAsked() {
            return new Asked(
                    url,
                    description == null ? "" : description,
                    types == null ? List.of() : types,
                    Optional.ofNullable(scheme).flatMap(Scheme::named).orElse(Scheme.V1A),
                    after);
        }
    }

    @POST
    @Idempotent
    @Operation(summary = "Registers where to tell; the target must first answer a challenge that is sent to it")
    public Response register(@Valid @NotNull WebhookRequest asked) {
        return switch (register.register(caller.actor(), asked.toAsked())) {
            case Registration.Registered(var webhook) ->
                Replies.created(
                        URI.create(PATH + "/" + webhook.id()),
                        WebhookV1.of(webhook, lookUp.keys(webhook), null),
                        webhook.id().toString(),
                        webhook.version());
            case Registration.TargetRefused(var why) ->
                WebhookProblems.targetRefused(why).response();
            case Registration.TooMany(var most) -> WebhookProblems.tooMany(most).response();
        };
    }

    @GET
    @Operation(summary = "The organisation's webhooks")
    public Page<WebhookV1> list(@BeanParam PageRequest page) {
        var found = lookUp.list(caller.actor().organisation(), page.after(UUID::fromString), page.fetchSize());
        return Page.of(found, page, webhook -> webhook.id().toString())
                .map(webhook -> WebhookV1.of(webhook, lookUp.keys(webhook), null));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A webhook, its public keys, and how many messages wait")
    public Response one(@PathParam("id") UUID id) {
        return lookUp.of(caller.actor().organisation(), id)
                .map(webhook -> answer(webhook, log.backlog(id)))
                .orElseGet(() -> notFound(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Removes a webhook with all its messages")
    public Response remove(@PathParam("id") UUID id) {
        return steer.remove(caller.actor(), id) ? Response.noContent().build() : notFound(id);
    }

    /**
     * The keys as the receiver needs them.
     *
     * @param secrets {@code whsec_…}, the newest first
     */
    record SecretReply(List<WebhookV1.KeyV1> secrets) {}

    @GET
    @Path("/{id}/secret")
    @Operation(summary = "What the receiver checks signatures with: the shared secrets, or the public keys")
    public Response secret(@PathParam("id") UUID id) {
        return lookUp.of(caller.actor().organisation(), id)
                .map(webhook -> Response.ok(new SecretReply(lookUp.keys(webhook).stream()
                                .map(WebhookV1.KeyV1::of)
                                .toList()))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> notFound(id));
    }

    @POST
    @Path("/{id}:ping")
    @Idempotent
    @Operation(summary = "Sends a test; to a webhook that is not active yet a new challenge")
    public Response ping(@PathParam("id") UUID id) {
        return answer(id, steer.ping(caller.actor(), id));
    }

    @POST
    @Path("/{id}:pause")
    @Idempotent
    @Operation(summary = "Sends nothing for now; what happens meanwhile is kept")
    public Response pause(@PathParam("id") UUID id) {
        return answer(id, steer.pause(caller.actor(), id));
    }

    @POST
    @Path("/{id}:resume")
    @Idempotent
    @Operation(summary = "Goes on where it was; one that was disabled must answer a challenge first")
    public Response resume(@PathParam("id") UUID id) {
        return answer(id, steer.resume(caller.actor(), id));
    }

    @POST
    @Path("/{id}:rotate")
    @Idempotent
    @Operation(summary = "A new key signs from now on, and the one before as well for 24 hours")
    public Response rotate(@PathParam("id") UUID id) {
        return answer(id, steer.rotate(caller.actor(), id));
    }

    private Response answer(UUID id, Optional<Webhook> steered) {
        return steered.map(webhook -> answer(webhook, null)).orElseGet(() -> notFound(id));
    }

    private Response answer(Webhook webhook, DeliveryLog.@Nullable Backlog backlog) {
        return Replies.ok(
                WebhookV1.of(webhook, lookUp.keys(webhook), backlog),
                webhook.id().toString(),
                webhook.version());
    }

    static Response notFound(UUID id) {
        return Problems.notFound("webhook", id).response();
    }
}
