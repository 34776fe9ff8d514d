package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Selectivity. */
public final class Selectivity {
    private final Transport transport;

    Selectivity(Transport transport) {
        this.transport = transport;
    }

    /** Each lane's share week by week beside what the profile in force expects; alarming if it is further off than chance explains. For customs-officer. */
    public Reply drift(Options options) {
        return transport.send("GET", "/api/inspection/v1/selectivity/drift", null, "", options);
    }

    /** What came of the goods that were judged from one instant to another; the last 90 days if nothing is said. For customs-officer. */
    public Reply feedback(Options options) {
        return transport.send("GET", "/api/inspection/v1/selectivity/feedback", null, "", options);
    }

    /** Every judgement as it was stored, the newest first; all of one declaration, or of one lane. For customs-officer. */
    public Paged selections(Options options) {
        return transport.list("/api/inspection/v1/selectivity/selections", options);
    }

    /** The stored judgement of a declaration (judged now if it only is lodged), or what the rules would say of one that is not. For customs-officer. */
    public Reply evaluate(Object body, Options options) {
        return transport.send("POST", "/api/inspection/v1/selectivity:evaluate", body, "application/json", options);
    }
}
