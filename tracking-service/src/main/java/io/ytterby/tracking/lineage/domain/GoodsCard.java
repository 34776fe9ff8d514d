package io.ytterby.tracking.lineage.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import java.util.Set;

/**
 * What goods were when they came into being.
 *
 * @param lot the lot they came into being as
 * @param place where
 * @param mass what they weighed then
 * @param parties who made that lot, has it or is to get it
 */
public record GoodsCard(
        Goods goods,
        LotId lot,
        String lotNumber,
        String gtin,
        Stage stage,
        Composition composition,
        Unlocode place,
        SourceOfRight source,
        OrganisationId producer,
        Mass mass,
        Set<OrganisationId> parties) {
    public GoodsCard {
        parties = Set.copyOf(parties);
    }

    /** The country they came into being in, as its ISO code. */
    public String country() {
        return place.value().substring(0, 2);
    }
}
