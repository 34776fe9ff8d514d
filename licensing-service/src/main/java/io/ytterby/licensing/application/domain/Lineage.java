package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a request an application is.
 *
 * @param edition 1 for the first
 * @param amends the edition before it; null for the first
 * @param supersededBy the edition that took its place
 * @param replaces the licence that is issued anew if this edition is approved
 */
public record Lineage(
        int edition,
        @Nullable ApplicationId amends,
        @Nullable ApplicationId supersededBy,
        @Nullable LicenceNumber replaces) {
    static final Lineage FIRST = new Lineage(1, null, null, null);

    Lineage supersededBy(ApplicationId next) {
        return new Lineage(edition, amends, next, replaces);
    }
}
