package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of WebhookKeys. */
public final class WebhookKeys {
    private final Transport transport;

    WebhookKeys(Transport transport) {
        this.transport = transport;
    }

    /** The Ed25519 keys that a webhook's messages hold under now, the newest first. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/buyer/v1/webhook-keys/" + Transport.encoded(id), null, "", options);
    }
}
