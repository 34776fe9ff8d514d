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

    public Checks checks() {
        return new Checks(transport);
    }

    public Heads heads() {
        return new Heads(transport);
    }

    public Licences licences() {
        return new Licences(transport);
    }

    public Lots lots() {
        return new Lots(transport);
    }
}
