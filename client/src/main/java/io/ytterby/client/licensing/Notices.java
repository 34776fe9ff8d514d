package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Notices. */
public final class Notices {
    private final Transport transport;

    Notices(Transport transport) {
        this.transport = transport;
    }

    /** What your organisation has been told, the newest first; unread=true leaves out what was read. For exporter. */
    public Paged list(Options options) {
        return transport.list("/api/licensing/v1/notices", options);
    }

    /** Notes that somebody of your organisation has read it. For exporter. */
    public Reply read(String notice, Options options) {
        return transport.send(
                "POST", "/api/licensing/v1/notices/" + Transport.encoded(notice) + ":read", null, "", options);
    }
}
