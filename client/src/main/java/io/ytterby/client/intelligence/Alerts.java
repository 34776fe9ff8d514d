package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Alerts. */
public final class Alerts {
    private final Transport transport;

    Alerts(Transport transport) {
        this.transport = transport;
    }

    /** Alerts, the newest first; test= asks for those that failed it, such as MASS_BALANCE. For case-officer, customs-officer, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/intelligence/v1/alerts", options);
    }

    /** An alert: which test failed, with the numbers, and the records it rests on. For case-officer, customs-officer, regulator, auditor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/intelligence/v1/alerts/" + Transport.encoded(id), null, "", options);
    }

    /** It is diversion as far as one can tell: the trade stays looked for. For case-officer. */
    public Reply confirm(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/alerts/" + Transport.encoded(id) + ":confirm",
                body,
                "application/json",
                options);
    }

    /** It was no diversion. Only stronger or other evidence raises an alert for this trade again. For case-officer. */
    public Reply dismiss(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/alerts/" + Transport.encoded(id) + ":dismiss",
                body,
                "application/json",
                options);
    }

    /** Notes a legal explanation with its evidence: a new smelter, toll processing, an old trade, a change of heading by real processing. It lowers the score, and may explain the alert. For case-officer. */
    public Reply noteExit(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/alerts/" + Transport.encoded(id) + ":note-exit",
                body,
                "application/json",
                options);
    }
}
