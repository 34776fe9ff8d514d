package io.ytterby.tracking.pack.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.Sscc;
import io.ytterby.tracking.pack.domain.Pack;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The packs there are. */
public interface Packs {
    /** Nobody else changes what lies in what of this organisation's packs until the transaction ends. */
    void lockThoseOf(OrganisationId custodian);

    Optional<Pack> find(Sscc sscc);

    /** The pack with this code; a new one of this custodian's if nobody has used the code. */
    Pack findOrOpen(Sscc sscc, OrganisationId custodian, Instant at);

    /** The pack, the packs in it, and those in them: each after the one it lies in. One more than the most at most. */
    List<Pack> withInner(Sscc sscc);

    /** The pack, the pack it lies in, and so on to the outermost. */
    List<Pack> withOuter(Sscc sscc);

    /** Puts a pack into another, or takes it out if that is null. Empty if it has another version. */
    Optional<Pack> tryPut(Pack inner, @Nullable Sscc outer, Instant at);

    void ship(Collection<Sscc> packs, OrganisationId recipient, Instant at);

    void receive(Collection<Sscc> packs, OrganisationId recipient, Instant at);
}
