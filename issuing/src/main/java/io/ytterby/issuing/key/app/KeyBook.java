package io.ytterby.issuing.key.app;

import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.issuing.key.domain.KeyWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which keys there are, whose, and when they sign. */
public interface KeyBook {
    /** A key's public half and its window. */
    record Known(UUID id, KeyWindow window, VerifyingKey key, long version) {}

    /** Nobody else gives this issuer a key until the transaction ends. */
    void lock(String did);

    void add(Known key);

    /** All there ever were, oldest first. */
    List<Known> all();

    List<Known> of(String did);

    /** Reads it and keeps its row to the end of the transaction. */
    Optional<Known> lock(UUID id);

    /** Writes the end and the revocation of a locked one. */
    void update(Known key);

    /** The key that signs for the issuer at that instant. */
    default Optional<Known> at(String did, Instant now) {
        return of(did).reversed().stream()
                .filter(known -> known.window().signsAt(now))
                .findFirst();
    }
}
