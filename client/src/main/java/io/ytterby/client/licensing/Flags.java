package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Flags. */
public final class Flags {
    private final Transport transport;

    Flags(Transport transport) {
        this.transport = transport;
    }

    /** Takes a flag off, with a reason; that it was there stays on record. For licensing-officer, regulator. */
    public Reply remove(String flag, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/flags/" + Transport.encoded(flag) + ":remove",
                body,
                "application/json",
                options);
    }
}
