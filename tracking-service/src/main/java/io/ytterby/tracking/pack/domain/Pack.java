package io.ytterby.tracking.pack.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.Sscc;
import org.jspecify.annotations.Nullable;

/**
 * A closed box.
 *
 * @param recipient who it is on its way to; null while it is at rest
 * @param outer the pack that it lies in; null if it stands by itself
 * @param version +1 with each change of its own; what is put into it changes what is put, not the pack
 */
public record Pack(
        Sscc sscc,
        OrganisationId custodian,
        @Nullable OrganisationId recipient,
        @Nullable Sscc outer,
        long version) {
    /** How many packs may lie in one another. */
    public static final int DEEPEST = 5;

    /** How many packs one pack may hold, those in them counted in. */
    public static final int MOST_PACKS = 200;

    /** How many lots one pack may hold, those in the packs in it counted in. */
    public static final int MOST_LOTS = 500;

    public boolean isAtRestWith(OrganisationId organisation) {
        return custodian.equals(organisation) && recipient == null;
    }
}
