package io.ytterby.tracking.operation.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.Operation.Kind;
import io.ytterby.tracking.lot.domain.OperationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What operations and segments come to for one lot: always counted, nowhere kept. */
public interface Balances {
    /**
     * An operation as a lot sees it.
     *
     * @param seq its place in the order of all
     * @param taken how much of this lot it took in
     * @param brought how much it brought out into this lot
     */
    record Entry(
            long seq,
            OperationId id,
            Kind kind,
            @Nullable String process,
            OrganisationId organisation,
            Instant at,
            @Nullable OperationId reverses,
            @Nullable OperationId reversedBy,
            Mass taken,
            Mass brought) {}

    List<Entry> entries(LotId lot, long after, int limit);

    /** What operations of each kind took of the lot; what was reversed, and the reversals, left out. */
    Map<Kind, Mass> taken(LotId lot);

    /** What operations of each kind brought into the lot; what was reversed, and the reversals, left out. */
    Map<Kind, Mass> brought(LotId lot);

    /** How many grams its segments have in each state. */
    Map<GramState, Long> grams(LotId lot);
}
