package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Ports. */
public final class Ports {
    private final Transport transport;

    Ports(Transport transport) {
        this.transport = transport;
    }

    /** The ports at which something waits, the worst first, each with its queue of inspections against what it gets done. For customs-officer, regulator. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/ports", options);
    }

    /** The board of a port: what waits by lane and age, dwell, legal clocks, orders, flow and Little's law. Below /stream it comes as server-sent events whenever it changes, resumable by Last-Event-ID. For customs-officer, regulator. */
    public Reply backlog(String unlocode, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/ports/" + Transport.encoded(unlocode) + "/backlog", null, "", options);
    }

    /** What waits at a port by lane and age, as a picture. For customs-officer, regulator. */
    public Reply backlogSvg(String unlocode, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/ports/" + Transport.encoded(unlocode) + "/backlog.svg", null, "", options);
    }
}
