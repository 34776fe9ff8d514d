package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Takes a declaration on by what licensing and tracking have answered. What came too late changes nothing. */
@ApplicationScoped
public class FollowAnswers {
    private final Declarations declarations;
    private final DeclarationChanges changes;
    private final Clock clock;

    FollowAnswers(Declarations declarations, DeclarationChanges changes, Clock clock) {
        this.declarations = declarations;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void reservationHeld(DeclarationId id) {
        follow("licensing", id, Declaration::reservationHeld);
    }

    @Transactional
    public void reservationRefused(DeclarationId id, String slug, String detail) {
        follow("licensing", id, found -> found.reservationRefused(slug, detail));
    }

    @Transactional
    public void committed(DeclarationId id) {
        follow("licensing", id, found -> found.committed(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    @Transactional
    public void commitRefused(DeclarationId id, long answered, String slug, String detail) {
        follow("licensing", id, found -> found.commitRefused(answered, slug, detail));
    }

    @Transactional
    public void lotsLocked(DeclarationId id) {
        follow("tracking", id, Declaration::lotsLocked);
    }

    @Transactional
    public void lotsRefused(DeclarationId id, String slug, String detail) {
        follow("tracking", id, found -> found.lotsRefused(slug, detail));
    }

    /** An id that is not ours belongs to a reservation that somebody made by hand: it is passed over. */
    private void follow(String who, DeclarationId id, Function<Declaration, DeclarationStep> verb) {
        declarations.lock(id).ifPresent(found -> changes.write(Actor.system(who), verb.apply(found)));
    }
}
