package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of CredentialLog. */
public final class CredentialLog {
    private final Transport transport;

    CredentialLog(Transport transport) {
        this.transport = transport;
    }

    /** The log's key and its newest head that the witness has signed, else its newest. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/certification/v1/credential-log", null, "", options);
    }

    /** The log's entries from the first on: with them anybody computes each head again. */
    public Paged entries(Options options) {
        return transport.list("/api/certification/v1/credential-log/entries", options);
    }

    /** That a document is in the log, by the SHA-256 of it in hex: a tlog-proof. */
    public Reply proofsEntry(String digest, Options options) {
        return transport.send(
                "GET", "/api/certification/v1/credential-log/proofs/" + Transport.encoded(digest), null, "", options);
    }
}
