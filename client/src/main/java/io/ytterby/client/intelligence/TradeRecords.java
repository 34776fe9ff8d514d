package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of TradeRecords. */
public final class TradeRecords {
    private final Transport transport;

    TradeRecords(Transport transport) {
        this.transport = transport;
    }

    /** Takes records as a JSON array, as NDJSON or as a CSV whose columns are named as the fields are (shipper.name, value.minor). 202 once they are safely stored; Location is the import, which says what became of each. A record that its source has told before is not told again. For case-officer, list-editor. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/intelligence/v1/trade-records", body, "application/json", options);
    }

    /** Recorded consignments, the last to come first. For case-officer, list-editor, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/intelligence/v1/trade-records", options);
    }

    /** The whole of a recorded consignment. For case-officer, list-editor, regulator, auditor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/intelligence/v1/trade-records/" + Transport.encoded(id), null, "", options);
    }
}
