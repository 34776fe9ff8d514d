package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.Grant;
import io.ytterby.tracking.lot.domain.Grant.Scope;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows lots to who may see them: authorities all, a company those that concern it or were granted to it. */
@ApplicationScoped
public class LookUpLots {
    private static final int RANGES_SHOWN = 100;

    private final Lots lots;
    private final Segments segments;
    private final Grants grants;

    LookUpLots(Lots lots, Segments segments, Grants grants) {
        this.lots = lots;
        this.segments = segments;
        this.grants = grants;
    }

    /**
     * A lot as someone sees it.
     *
     * @param ranges its first 100 ranges of grams; none for who sees its status only
     */
    public record Seen(Lot lot, Scope scope, List<HeldRange> ranges) {
        public Seen {
            ranges = List.copyOf(ranges);
        }
    }

    /** Empty if there is none, or the actor may not see it. */
    @Transactional
    public Optional<Seen> see(Actor actor, LotId id) {
        return lots.find(id).flatMap(lot -> scopeOf(actor, lot).map(scope -> seen(lot, scope)));
    }

    /** A lot that the actor may see all of. */
    @Transactional
    public Optional<Lot> seeWhole(Actor actor, LotId id) {
        return lots.find(id)
                .filter(lot -> scopeOf(actor, lot).filter(Scope.FULL::equals).isPresent());
    }

    @Transactional
    public List<Lot> list(Actor actor, @Nullable LotStatus status, @Nullable LotId after, int limit) {
        return lots.list(actor.isAuthority() ? null : actor.organisation(), status, after, limit);
    }

    private Seen seen(Lot lot, Scope scope) {
        return new Seen(lot, scope, scope == Scope.FULL ? segments.heldBy(lot.id(), RANGES_SHOWN) : List.of());
    }

    private Optional<Scope> scopeOf(Actor actor, Lot lot) {
        if (actor.isAuthority() || lot.concerns(actor.organisation())) return Optional.of(Scope.FULL);
        return grants.of(lot.id()).stream()
                .filter(grant -> grant.organisation().equals(actor.organisation()))
                .map(Grant::scope)
                .min(Scope::compareTo);
    }
}
