package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That another organisation may see a lot, and how much of it.
 *
 * @param since when it was granted; null of one that is only asked for
 */
public record Grant(
        OrganisationId organisation, Scope scope, @Nullable Instant since) {
    public Grant(OrganisationId organisation, Scope scope) {
        this(organisation, scope, null);
    }

    /** How much may be seen. */
    public enum Scope {
        /** Everything. */
        FULL,
        /** What it is, how much, and whether it may leave. */
        STATUS;

        /** The word in JSON: {@code full}, {@code status}. */
        public String word() {
            return this == FULL ? "full" : "status";
        }
    }
}
