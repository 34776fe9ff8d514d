package io.ytterby.console.certify;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A footprint with all that it was computed from.
 *
 * @param primaryDataShare of the emissions, 0 to 1; null if nothing is emitted
 * @param factors that went into it, each with its version
 * @param digest the SHA-256, in hex, of the statement
 */
public record Declared(
        String footprintId,
        String product,
        Certificate.SchemeVersion scheme,
        Certificate.Footprint figures,
        @Nullable String primaryDataShare,
        List<String> factors,
        String digest,
        Instant declaredAt,
        @Nullable String supersededBy) {}
