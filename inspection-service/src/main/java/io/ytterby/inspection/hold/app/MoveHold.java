package io.ytterby.inspection.hold.app;

import io.ytterby.inspection.declaration.app.DeclarationChanges;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Extends, lifts or converts a hold: each its own transaction, each with a reason. */
@ApplicationScoped
public class MoveHold {
    private final Declarations declarations;
    private final DeclarationChanges declarationChanges;
    private final Holds holds;
    private final HoldChanges changes;
    private final Clock clock;

    MoveHold(
            Declarations declarations,
            DeclarationChanges declarationChanges,
            Holds holds,
            HoldChanges changes,
            Clock clock) {
        this.declarations = declarations;
        this.declarationChanges = declarationChanges;
        this.holds = holds;
        this.changes = changes;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Moved(Hold hold) implements Outcome {}

        record NoSuchHold() implements Outcome {}

        /** It has ended, or the new day of review is not later than the old. */
        record NotNow(Hold hold) implements Outcome {}
    }

    private record Locked(Declaration declaration, Hold hold) {}

    @Transactional
    public Outcome extend(Actor actor, HoldId id, Instant reviewBy, String reason) {
        return move(actor, id, "hold-extended", reason, hold -> hold.extend(reviewBy.truncatedTo(ChronoUnit.MICROS)));
    }

    @Transactional
    public Outcome lift(Actor actor, HoldId id, String reason) {
        return move(actor, id, "hold-lifted", reason, hold -> hold.lift(actor.person(), reason, now()));
    }

    /** Seizes the goods: the declaration ends REFUSED, and the hold stands for ever. */
    @Transactional
    public Outcome convert(Actor actor, HoldId id, String reason) {
        var outcome = move(actor, id, "hold-converted", reason, hold -> hold.convert(actor.person(), reason, now()));
        if (outcome instanceof Outcome.Moved(var hold))
            declarations
                    .lock(hold.declaration())
                    .ifPresent(found -> declarationChanges.write(actor, found.seized(reason)));
        return outcome;
    }

    private Outcome move(Actor actor, HoldId id, String done, String why, Function<Hold, Optional<Hold>> verb) {
        var found = lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchHold();
        var next = verb.apply(found.hold()).orElse(null);
        if (next == null) return new Outcome.NotNow(found.hold());
        holds.update(next);
        changes.told(actor, found.declaration(), next, done, why);
        return new Outcome.Moved(next);
    }

    private Optional<Locked> lock(HoldId id) {
        return holds.lookUp(id)
                .flatMap(hold -> declarations.lock(hold.declaration()))
                .flatMap(declaration -> holds.lookUp(id).map(hold -> new Locked(declaration, hold)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
