package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Reports. */
public final class Reports {
    private final Transport transport;

    Reports(Transport transport) {
        this.transport = transport;
    }

    /** The mapping for your risk assessment under Article 24 of Regulation (EU) 2024/1252: where strategic raw materials were extracted, processed and recycled, what might affect their supply, and what is not known. For buyer. */
    public Reply crmaArt24(Options options) {
        return transport.send("GET", "/api/buyer/v1/reports/crma-art24", null, "", options);
    }

    /** Of each product you declared under /magnet-products: the types of its magnets, the recycled shares of Nd, Dy, Pr, Tb, B, Sm, Ni and Co, and from when label and shares are due. For buyer. */
    public Reply magnetLabel(Options options) {
        return transport.send("GET", "/api/buyer/v1/reports/magnet-label", null, "", options);
    }
}
