package io.ytterby.licensing.credential.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a key signs. One window ends where the next begins.
 *
 * @param name what follows the hash sign of its id; never used twice
 * @param notAfter exclusive
 */
public record KeyWindow(
        String name,
        Instant notBefore,
        Instant notAfter,
        @Nullable Instant revokedAt,
        @Nullable String reason) {
    public KeyWindow {
        if (!notBefore.isBefore(notAfter)) throw new IllegalArgumentException(name + " has an empty window");
    }

    public boolean covers(Instant at) {
        return !at.isBefore(notBefore) && at.isBefore(notAfter);
    }

    /**
     * The window to be added, so that there is always one for now and one, published long before its time, for later.
     *
     * @param last the latest that there is; null if there is none
     */
    public static Optional<KeyWindow> missing(@Nullable KeyWindow last, Instant now, Duration life) {
        if (last == null) return Optional.of(starting(now.truncatedTo(ChronoUnit.DAYS), life));
        if (last.notBefore().isAfter(now)) return Optional.empty();
        // After a long sleep of the service the windows in between would cover nothing that was ever signed.
        return Optional.of(
                last.notAfter().isBefore(now)
                        ? starting(now.truncatedTo(ChronoUnit.DAYS), life)
                        : starting(last.notAfter(), life));
    }

    private static KeyWindow starting(Instant from, Duration life) {
        var name = from.toString().replaceAll("[^0-9]", "").substring(0, 8);
        return new KeyWindow(name, from, from.plus(life), null, null);
    }
}
