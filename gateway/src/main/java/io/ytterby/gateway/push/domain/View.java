package io.ytterby.gateway.push.domain;

import org.jspecify.annotations.Nullable;

/**
 * What one organisation may see of a subject, as it was told or would be.
 *
 * @param shown a JSON object as text; null where it may see nothing
 */
public record View(Basis basis, @Nullable String shown) {
    /** Nothing was ever told. */
    public static final View NEVER = new View(Basis.NOTHING, null);
}
