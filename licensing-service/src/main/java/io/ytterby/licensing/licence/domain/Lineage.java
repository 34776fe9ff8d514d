package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a re-issue ties together.
 *
 * @param replaces the licence whose books this one carries on; null for a first issue
 * @param replacedBy the licence that carries on this one's; null while there is none
 */
public record Lineage(
        @Nullable LicenceNumber replaces, @Nullable LicenceNumber replacedBy) {
    public static final Lineage NONE = new Lineage(null, null);

    public static Lineage replacing(LicenceNumber old) {
        return new Lineage(old, null);
    }
}
