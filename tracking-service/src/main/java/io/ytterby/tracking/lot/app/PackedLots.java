package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Sscc;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lots as what packs hold, changed by guarded statements as in {@link Lots}. */
public interface PackedLots {
    /** Puts a free lot of this custodian into a pack. */
    Optional<Lot> tryPack(LotId id, OrganisationId custodian, Sscc pack, Instant at);

    /** Takes a lot of this custodian that could be moved out of that pack. */
    Optional<Lot> tryUnpack(LotId id, OrganisationId custodian, Sscc pack, Instant at);

    /** The lots in any of these packs, locked until the transaction ends, in the order of their ids. */
    List<Lot> lockIn(Collection<Sscc> packs);

    /** The lots in any of these packs, in the order of their ids. */
    List<Lot> in(Collection<Sscc> packs, int limit);

    /** Ships all lots of these packs that can be. */
    List<Lot> ship(Collection<Sscc> packs, OrganisationId custodian, OrganisationId recipient, Instant at);

    /** Receives all lots of these packs that are on their way to the recipient. */
    List<Lot> receive(Collection<Sscc> packs, OrganisationId recipient, Instant at);
}
