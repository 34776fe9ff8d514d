package io.ytterby.gateway.webhook.rest;

import io.ytterby.gateway.webhook.app.LookUpWebhooks;
import io.ytterby.gateway.webhook.domain.Scheme;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys of a webhook, for its receiver, who has no token. */
@Path("/api/buyer/v1/webhook-keys/{id}")
@Tag(name = "webhooks")
@PermitAll
public class WebhookKeysResource {
    private final LookUpWebhooks lookUp;

    WebhookKeysResource(LookUpWebhooks lookUp) {
        this.lookUp = lookUp;
    }

    /** The newest first. */
    record KeysReply(List<WebhookV1.KeyV1> keys) {}

    @GET
    @Operation(summary = "The Ed25519 keys that a webhook's messages hold under now, the newest first")
    public Response keys(@PathParam("id") UUID id) {
        return lookUp.ofAnybody(id)
                .filter(webhook -> webhook.scheme() == Scheme.V1A)
                .map(webhook -> new KeysReply(
                        lookUp.keys(webhook).stream().map(WebhookV1.KeyV1::of).toList()))
                .map(keys -> Response.ok(keys)
                        .header("Cache-Control", "public, max-age=300")
                        .build())
                .orElseGet(() -> WebhookResource.notFound(id));
    }
}
