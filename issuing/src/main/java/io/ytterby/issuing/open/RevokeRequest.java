package io.ytterby.issuing.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a key counts no longer.
 *
 * @param since from when on it is not its owner's alone; null for now
 */
public record RevokeRequest(
        @Nullable Instant since, @NotBlank @Size(max = 500) String reason) {}
