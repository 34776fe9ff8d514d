package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.OrganisationId;

/** That another organisation may see a lot, and how much of it. */
public record Grant(OrganisationId organisation, Scope scope) {
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
