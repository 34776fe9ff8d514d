package io.ytterby.client.gateway;

import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: where its calls are. */
public final class GatewayApi {
    private final Transport transport;

    public GatewayApi(Transport transport) {
        this.transport = transport;
    }

    public Alarms alarms() {
        return new Alarms(transport);
    }

    public Api api() {
        return new Api(transport);
    }

    public Applications applications() {
        return new Applications(transport);
    }

    public Checks checks() {
        return new Checks(transport);
    }

    public Events events() {
        return new Events(transport);
    }

    public Grants grants() {
        return new Grants(transport);
    }

    public Heads heads() {
        return new Heads(transport);
    }

    public Licences licences() {
        return new Licences(transport);
    }

    public Links links() {
        return new Links(transport);
    }

    public Lots lots() {
        return new Lots(transport);
    }

    public Orders orders() {
        return new Orders(transport);
    }

    public Snapshot snapshot() {
        return new Snapshot(transport);
    }

    public Warnings warnings() {
        return new Warnings(transport);
    }

    public WatchRules watchRules() {
        return new WatchRules(transport);
    }

    public WebhookKeys webhookKeys() {
        return new WebhookKeys(transport);
    }

    public Webhooks webhooks() {
        return new Webhooks(transport);
    }
}
