package io.ytterby.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose signature was checked a moment ago: who calls often pays for one check, not for each call. It holds a
 * fixed number of them, the newest at each place, and none longer than it lives or than its key counts.
 */
final class VerifiedTokens {
    private static final int PLACES = 1 << 12;

    /** @param keys the key set that it was checked with: another one is another check */
    record Entry(String token, SecurityIdentity identity, PresentedToken presented, KeySet keys) {}

    private final AtomicReferenceArray<@Nullable Entry> places = new AtomicReferenceArray<>(PLACES);

    /** @param endOfLife the moment, in epoch seconds, at which a token must end later to count */
    @Nullable
    Entry find(String token, KeySet keys, long endOfLife) {
        var entry = places.get(place(token));
        return entry != null
                        && entry.keys() == keys
                        && entry.presented().expiresAt().getEpochSecond() > endOfLife
                        && entry.token().equals(token)
                ? entry
                : null;
    }

    void keep(Entry entry) {
        places.set(place(entry.token()), entry);
    }

    private static int place(String token) {
        int hash = token.hashCode();
        return (hash ^ (hash >>> 16)) & (PLACES - 1);
    }
}
