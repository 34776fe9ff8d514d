package io.ytterby.tracking.lineage.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.GramRange;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that went into an operation.
 *
 * @param lot the lot they were taken from
 * @param grams which of them; null for ore
 * @param parties who made that lot, has it or is to get it
 */
public record Taking(
        Goods goods, UUID operation, LotId lot, @Nullable GramRange grams, Mass mass, Set<OrganisationId> parties) {
    public Taking {
        parties = Set.copyOf(parties);
    }

    /** The same, and so much beside it. */
    public Taking with(Mass beside) {
        return new Taking(goods, operation, lot, grams, mass.plus(beside), parties);
    }
}
