package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of StatusLists. */
public final class StatusLists {
    private final Transport transport;

    StatusLists(Transport transport) {
        this.transport = transport;
    }

    /** An issuer's status list as vc+jwt, for revocation or suspension. */
    public Reply get(String body, String purpose, String list, Options options) {
        return transport.send(
                "GET",
                "/api/certification/v1/status-lists/" + Transport.encoded(body) + "/" + Transport.encoded(purpose) + "/"
                        + Transport.encoded(list),
                null,
                "",
                options);
    }
}
