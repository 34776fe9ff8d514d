package io.ytterby.inspection.hold.app;

import io.ytterby.inspection.declaration.app.DeclarationChanges;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldGround;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority keeps goods in the country. A hold always beats a release: it takes RELEASED goods back. */
@ApplicationScoped
public class PlaceHold {
    private final Declarations declarations;
    private final DeclarationChanges declarationChanges;
    private final Holds holds;
    private final HoldChanges changes;
    private final HoldConfig config;
    private final Clock clock;

    PlaceHold(
            Declarations declarations,
            DeclarationChanges declarationChanges,
            Holds holds,
            HoldChanges changes,
            HoldConfig config,
            Clock clock) {
        this.declarations = declarations;
        this.declarationChanges = declarationChanges;
        this.holds = holds;
        this.changes = changes;
        this.config = config;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Placed(Hold hold) implements Outcome {}

        record NoSuchDeclaration() implements Outcome {}

        /** The goods have left. */
        record Gone(Declaration declaration) implements Outcome {}

        /** A review in the past is none. */
        record ReviewInThePast() implements Outcome {}
    }

    @Transactional
    public Outcome place(Actor actor, DeclarationId id, HoldGround ground, String reason, @Nullable Instant reviewBy) {
        var found = declarations.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchDeclaration();
        if (reviewBy != null && !reviewBy.isAfter(clock.instant())) return new Outcome.ReviewInThePast();
        if (found.holdPlaced() instanceof DeclarationStep.Refused) return new Outcome.Gone(found);
        return new Outcome.Placed(placeOn(actor, found, ground, reason, reviewBy, null));
    }

    /**
     * On a declaration that the caller has locked and whose goods are still here.
     *
     * @param result the verified result that it follows from
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Hold placeOn(
            Actor actor,
            Declaration locked,
            HoldGround ground,
            String reason,
            @Nullable Instant reviewBy,
            @Nullable UUID result) {
        declarationChanges.write(actor, locked.holdPlaced()); // first: no hold stands on a released declaration
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hold = Hold.placed(
                locked.id(),
                actor.organisation(),
                ground,
                reason,
                actor.person(),
                now,
                reviewBy == null ? now.plus(config.reviewAfter()) : reviewBy.truncatedTo(ChronoUnit.MICROS));
        holds.add(hold, result);
        changes.told(actor, locked, hold, "hold-placed", reason);
        return hold;
    }
}
