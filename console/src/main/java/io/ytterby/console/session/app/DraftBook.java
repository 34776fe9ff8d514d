package io.ytterby.console.session.app;

import java.time.Instant;
import java.util.Optional;

/** Where forms wait for their people. */
public interface DraftBook {
    void add(byte[] id, byte[] sealed, Instant until);

    Optional<byte[]> find(byte[] id, Instant now);

    void remove(byte[] id);

    void sweep(Instant now);
}
