package io.ytterby.console.session.app;

import java.time.Instant;
import java.util.Optional;

/** Where sessions are kept. A row says nothing to who has not the cookie. */
public interface SessionBook {
    /** @param sealed the tokens, for the cookie's holder only */
    record Row(String subject, String organisation, byte[] sealed, Instant createdAt, Instant seenAt) {}

    void add(byte[] id, Row row);

    Optional<Row> find(byte[] id);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Row> lock(byte[] id);

    void seen(byte[] id, Instant at);

    void reseal(byte[] id, byte[] sealed, Instant at);

    void end(byte[] id);

    /** Takes away what was created or seen before. */
    void sweep(Instant createdBefore, Instant seenBefore);
}
