package io.ytterby.gateway.verify.domain;

import java.time.Instant;

/**
 * How the thing that a document names stands in the gateway's own view, which hears of a change long before the next
 * signed list. It can speak against a document, and never for one.
 */
public sealed interface Standing {
    /** Nothing stands against it. */
    record Stands(Instant asOf) implements Standing {}

    /**
     * It was taken back.
     *
     * @param reason {@code REVOKED}, {@code SUSPENDED} or {@code HELD}
     */
    record TakenBack(String reason, Instant asOf) implements Standing {}

    /** Nothing stood against it then, and nothing has been heard since. */
    record TooOld(Instant asOf) implements Standing {}

    /** Nobody here knows such a thing. */
    record NotKnown() implements Standing {}
}
