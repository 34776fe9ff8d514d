package io.ytterby.tracking.pack.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.PackedLots;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Sscc;
import io.ytterby.tracking.pack.domain.Pack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Shows a pack to who has it, to who is to get it, and to authorities. */
@ApplicationScoped
public class LookUpPacks {
    private final Packs packs;
    private final PackedLots packedLots;

    LookUpPacks(Packs packs, PackedLots packedLots) {
        this.packs = packs;
        this.packedLots = packedLots;
    }

    /** A pack, the packs in it and in them, and the lots in all of these. */
    public record Seen(Pack pack, List<Pack> inner, List<Lot> lots) {
        public Seen {
            inner = List.copyOf(inner);
            lots = List.copyOf(lots);
        }
    }

    /** Empty if there is none, or the actor may not see it. */
    @Transactional
    public Optional<Seen> see(Actor actor, Sscc sscc) {
        return packs.find(sscc).filter(pack -> maySee(actor, pack)).map(pack -> {
            var tree = packs.withInner(sscc);
            var lots = packedLots.in(tree.stream().map(Pack::sscc).toList(), Pack.MOST_LOTS);
            return new Seen(pack, tree.subList(1, tree.size()), lots);
        });
    }

    private static boolean maySee(Actor actor, Pack pack) {
        return actor.isAuthority()
                || actor.organisation().equals(pack.custodian())
                || actor.organisation().equals(pack.recipient());
    }
}
