package io.ytterby.gateway.webhook.domain;

import java.util.Arrays;
import java.util.Optional;

/** How messages are signed, by the names of Standard Webhooks. */
public enum Scheme {
    /** Ed25519: the receiver needs our public key only, and nobody else can make a message. */
    V1A("v1a"),
    /** HMAC-SHA-256 with a secret that both sides know. */
    V1("v1");

    private final String spelt;

    Scheme(String spelt) {
        this.spelt = spelt;
    }

    /** As it stands before the comma of a signature. */
    public String spelt() {
        return spelt;
    }

    public static Optional<Scheme> named(String spelt) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.spelt.equals(spelt))
                .findFirst();
    }
}
