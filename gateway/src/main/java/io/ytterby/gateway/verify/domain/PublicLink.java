package io.ytterby.gateway.verify.domain;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page that its owner lets anybody see who has the address.
 *
 * @param label the owner's own note; never shown on the page
 * @param expiresAt null if it stays until it is revoked
 * @param reads how often the page was opened; for its owner's eyes only
 */
public record PublicLink(
        UUID id,
        OrganisationId owner,
        LinkSubject subject,
        @Nullable String label,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        long reads,
        @Nullable Instant lastReadAt) {
    /** Whether the page may be shown. */
    public boolean isOpen(Instant at) {
        return revokedAt == null && (expiresAt == null || at.isBefore(expiresAt));
    }
}
