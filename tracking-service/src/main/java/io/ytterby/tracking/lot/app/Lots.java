package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.lot.domain.Restoring;
import io.ytterby.tracking.lot.domain.Taking;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lots there are. Each {@code try…} is one guarded statement: it changes the lot only if the lot may be changed so
 * at that very moment, and answers the lot as it then is; empty means that nothing was changed.
 */
public interface Lots {
    Optional<Lot> find(LotId id);

    /**
     * Lots for a list, the newest first.
     *
     * @param seenBy only those that concern the organisation or were granted to it; null for all
     * @param status only those in this status; null for any
     * @param after only those that come after this one; null from the start
     */
    List<Lot> list(@Nullable OrganisationId seenBy, @Nullable LotStatus status, @Nullable LotId after, int limit);

    /** The lots that exist of these, locked until the transaction ends, in the order of their ids so that two never wait for each other. */
    List<Lot> lock(Collection<LotId> ids);

    /** Adds a minted lot. False if the producer has used its number for this trade item before. */
    boolean tryAdd(Lot minted, Instant at);

    /** Adds a part that was split off. */
    void addPart(Lot part, Instant at);

    /** Takes grams out of a lot that the custodian holds free; at least one stays. */
    Optional<Lot> tryTakeGrams(LotId id, OrganisationId custodian, long grams, Instant at);

    /**
     * Takes so much of a lot that is free and still as it was seen; if nothing is left, it gets that status. Consuming,
     * destroying and merging away all begin with it.
     */
    Optional<Lot> tryTake(Lot seen, Taking taking, LotStatus emptied, Instant at);

    /** All or some of a lot is made into something else. */
    default Optional<Lot> tryConsume(Lot seen, Taking taking, Instant at) {
        return tryTake(seen, taking, LotStatus.CONSUMED, at);
    }

    /** All or some of a lot is gone for good. */
    default Optional<Lot> tryDestroy(Lot seen, Taking taking, Instant at) {
        return tryTake(seen, taking, LotStatus.DESTROYED, at);
    }

    /** Adds to a lot that the custodian holds free. */
    Optional<Lot> tryAbsorb(LotId id, OrganisationId custodian, Taking more, Instant at);

    /** Gives a lot back what an operation took from it, and takes what it got from it. Empty if it was touched since. */
    Optional<Lot> tryRestore(OrganisationId custodian, Restoring restoring, Instant at);

    Optional<Lot> tryShip(LotId id, OrganisationId custodian, OrganisationId recipient, Instant at);

    Optional<Lot> tryReceive(LotId id, OrganisationId recipient, Instant at);

    /** Locks a free lot of this custodian for a declaration. */
    Optional<Lot> tryLock(LotId id, OrganisationId custodian, DeclarationId declaration, Instant at);

    /** Sets free every lot that is locked for the declaration and has not left. */
    List<Lot> unlock(DeclarationId declaration, Instant at);

    /** Every lot locked for the declaration leaves, its grams still to be told; not one that another declaration's hold freezes. */
    List<Lot> export(DeclarationId declaration, Instant at);

    /** Makes the declaration's holds freeze exactly these lots. Answers those that were changed. */
    List<Lot> freezeExactly(DeclarationId declaration, Collection<LotId> frozen, Instant at);

    /** Notes a change beside the lot's own columns, so that the new state is newer than the one before. */
    Lot touch(LotId id, Instant at);
}
