package io.ytterby.client.gateway;

import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: where its calls are. */
public final class GatewayApi {
    private final Transport transport;

    public GatewayApi(Transport transport) {
        this.transport = transport;
    }

    public AddCheckpoint addCheckpoint() {
        return new AddCheckpoint(transport);
    }

    public Alarms alarms() {
        return new Alarms(transport);
    }

    public Alternates alternates() {
        return new Alternates(transport);
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

    public DutyRules dutyRules() {
        return new DutyRules(transport);
    }

    public Events events() {
        return new Events(transport);
    }

    public Exposure exposure() {
        return new Exposure(transport);
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

    public MagnetProducts magnetProducts() {
        return new MagnetProducts(transport);
    }

    public Orders orders() {
        return new Orders(transport);
    }

    public OwnAlternates ownAlternates() {
        return new OwnAlternates(transport);
    }

    public Reports reports() {
        return new Reports(transport);
    }

    public Snapshot snapshot() {
        return new Snapshot(transport);
    }

    public SupplyRows supplyRows() {
        return new SupplyRows(transport);
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
