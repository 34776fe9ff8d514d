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
 * @param reversal that the result behind it was found wrong; it stands until a regulator lifts it all the same
 */
public record Ground(
        UUID id,
        Kind kind,
        String reason,
        Instant since,
        @Nullable UUID result,
        @Nullable DeclarationId declaration,
        @Nullable Reversal reversal) {
    /** When and why customs took its result back. */
    public record Reversal(Instant at, String reason) {}

    /** What it comes from. */
    public enum Kind {
        /** A verified inspection result; the platform places it. */
        FAILED_INSPECTION,
        /** A regulator's own decision. */
        REGULATOR,
        /** The holder, or another organisation of the licence, is frozen. */
        ORGANISATION_FROZEN,
        /** The control list has changed, and the goods need another licence now, or get none. */
        CONTROL_LIST_CHANGED
    }

    /** @param kind any but a failed inspection, which has its result */
    public static Ground of(Kind kind, UUID id, String reason, Instant since) {
        if (kind == Kind.FAILED_INSPECTION) throw new IllegalArgumentException("a failed inspection has a result");
        return new Ground(id, kind, reason, since, null, null, null);
    }

    public static Ground ofRegulator(UUID id, String reason, Instant since) {
        return of(Kind.REGULATOR, id, reason, since);
    }

    public static Ground ofFailedInspection(
            UUID id, String finding, Instant since, UUID result, DeclarationId declaration) {
        return new Ground(id, Kind.FAILED_INSPECTION, finding, since, result, declaration, null);
    }

    public Ground reversed(Reversal how) {
        return new Ground(id, kind, reason, since, result, declaration, how);
    }
}
