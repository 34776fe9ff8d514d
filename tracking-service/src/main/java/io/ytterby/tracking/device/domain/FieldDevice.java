package io.ytterby.tracking.device.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scanner of an office. Its private key never leaves it.
 *
 * @param publicKey the key that bundles are sealed for, a JWK as text
 * @param retiredAt since when it gets no bundle any more; null while it does
 */
public record FieldDevice(
        UUID id,
        OrganisationId organisation,
        Unlocode office,
        String name,
        String publicKey,
        Instant registeredAt,
        @Nullable Instant retiredAt) {}
