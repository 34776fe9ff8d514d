package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.DeclarationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reason why a licence is suspended, until a regulator lifts this very one.
 *
 * @param result the inspection result behind it; null for a regulator's own ground
 * @param declaration whose inspection failed; null for a regulator's own ground
 */
public record Ground(
        UUID id,
        Kind kind,
        String reason,
        Instant since,
        @Nullable UUID result,
        @Nullable DeclarationId declaration) {
    /** Who found it: the platform, from a verified inspection result, or a regulator. */
    public enum Kind {
        FAILED_INSPECTION,
        REGULATOR
    }

    public static Ground ofRegulator(UUID id, String reason, Instant since) {
        return new Ground(id, Kind.REGULATOR, reason, since, null, null);
    }

    public static Ground ofFailedInspection(
            UUID id, String finding, Instant since, UUID result, DeclarationId declaration) {
        return new Ground(id, Kind.FAILED_INSPECTION, finding, since, result, declaration);
    }
}
