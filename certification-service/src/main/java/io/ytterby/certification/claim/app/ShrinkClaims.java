package io.ytterby.certification.claim.app;

import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.Released;
import io.ytterby.certification.claim.domain.Source;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;

/** Claims lose what their goods lost. */
@ApplicationScoped
class ShrinkClaims {
    private static final Actor TRACKED = Actor.system("certification");

    private final Claims claims;
    private final ClaimChanges changes;
    private final Clock clock;

    ShrinkClaims(Claims claims, ClaimChanges changes, Clock clock) {
        this.claims = claims;
        this.changes = changes;
        this.clock = clock;
    }

    /** The newest claims first: who said it later finds less. The book has given the mass free already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void by(Released released) {
        long left = released.massMg();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var claim : claims.on(released.lot(), released)) {
            if (left == 0) return;
            var kept = new ArrayList<Source>();
            for (var source : claim.sources()) {
                long some = isSame(source, released) ? Math.min(left, source.massMg()) : 0;
                left -= some;
                if (source.massMg() > some)
                    kept.add(new Source(source.element(), source.key(), source.massMg() - some));
            }
            var next = claim.shrunk(kept, now);
            claims.update(next, now);
            changes.told(TRACKED, next, next.state() == Claim.State.CONSUMED ? "consumed" : "shrunk");
        }
    }

    private static boolean isSame(Source source, Released released) {
        return source.element() == released.element() && source.key().equals(released.key());
    }
}
