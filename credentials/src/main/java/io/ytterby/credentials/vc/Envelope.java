package io.ytterby.credentials.vc;

import io.ytterby.credentials.status.StatusEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says about itself.
 *
 * @param issuer its id is the DID whose key signs
 * @param validUntil exclusive; null if it does not end
 * @param status where it is said whether it was taken back: one place in the list of each purpose
 */
public record Envelope(
        String id,
        Party issuer,
        Instant validFrom,
        @Nullable Instant validUntil,
        List<StatusEntry> status) {
    public Envelope {
        status = List.copyOf(status);
    }
}
