package io.ytterby.licensing.document.domain;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import java.time.Instant;
import java.util.UUID;

/**
 * A paper of an application.
 *
 * @param name what its sender calls it; shown, never used as a path
 * @param sha256 of its bytes, 64 lower case hexadecimal digits; also where they lie
 * @param size in bytes
 */
public record Document(
        UUID id,
        ApplicationId application,
        DocumentKind kind,
        String name,
        String sha256,
        long size,
        DocumentType type,
        PersonId addedBy,
        Instant addedAt) {}
