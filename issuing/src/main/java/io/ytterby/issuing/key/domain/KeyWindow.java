package io.ytterby.issuing.key.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a key signs, and whether it still is its owner's alone.
 *
 * @param did whose it is
 * @param name what follows the hash sign of its id; never used twice
 * @param notAfter exclusive
 * @param revokedAt from when on nobody can know who signs with it; null while that is its owner
 */
public record KeyWindow(
        String did,
        String name,
        Instant notBefore,
        Instant notAfter,
        @Nullable Instant revokedAt,
        @Nullable String reason) {
    public KeyWindow {
        if (!notBefore.isBefore(notAfter)) throw new IllegalArgumentException(name + " has an empty window");
    }

    public boolean signsAt(Instant at) {
        return revokedAt == null && !at.isBefore(notBefore) && at.isBefore(notAfter);
    }

    public String kid() {
        return did + "#" + name;
    }
}
