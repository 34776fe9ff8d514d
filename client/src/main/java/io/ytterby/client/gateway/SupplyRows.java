package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of SupplyRows. */
public final class SupplyRows {
    private final Transport transport;

    SupplyRows(Transport transport) {
        this.transport = transport;
    }

    /** The supply rows that you declared, with the ETag that changing them takes; version 0 where there are none yet; as JSON, or as CSV or NDJSON for a spreadsheet. For buyer. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/buyer/v1/supply-rows", null, "", options);
    }

    /** Declares supply that no lot here tells of, as a whole: material, stage, country, mass and the source that says so, at most 5000 rows; as JSON, or as CSV with the columns material,stage,country,massMg,supplier,source. If-Match with the version that was read, "0" for the first. For buyer. */
    public Reply put(Object body, Options options) {
        return transport.send("PUT", "/api/buyer/v1/supply-rows", body, "application/json", options);
    }
}
