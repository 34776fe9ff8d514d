package io.ytterby.inspection.hold.app;

import io.ytterby.inspection.declaration.app.DeclarationChanges;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.hold.domain.ClockRule;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.Hold.Extension;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Extends, lifts or converts a hold: each its own transaction, each with a reason. */
@ApplicationScoped
public class MoveHold {
    private final Declarations declarations;
    private final DeclarationChanges declarationChanges;
    private final Holds holds;
    private final HoldChanges changes;
    private final HoldLaw law;
    private final Clock clock;

    MoveHold(
            Declarations declarations,
            DeclarationChanges declarationChanges,
            Holds holds,
            HoldChanges changes,
            HoldLaw law,
            Clock clock) {
        this.declarations = declarations;
        this.declarationChanges = declarationChanges;
        this.holds = holds;
        this.changes = changes;
        this.law = law;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Moved(Hold hold) implements Outcome {}

        record NoSuchHold() implements Outcome {}

        /** It has ended, or the new day of review is past or not later than the old. */
        record NotNow(Hold hold) implements Outcome {}

        /** @param latest the last day that the law allows */
        record BeyondTheLaw(ClockRule rule, LocalDate latest) implements Outcome {}

        /** The one who placed it, where another must lift it. */
        record SamePerson(Hold hold) implements Outcome {}
    }

    private record Locked(Declaration declaration, Hold hold) {}

    @Transactional
    public Outcome extend(Actor actor, HoldId id, Instant reviewBy, String reason) {
        var found = lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchHold();
        var port = found.declaration().form().port();
        var until = reviewBy.truncatedTo(ChronoUnit.MICROS);
        return switch (found.hold().extend(until, port, law.clocks(), now())) {
            case Extension.Extended(var next) -> write(actor, found.declaration(), next, "hold-extended", reason);
            case Extension.NotNow _ -> new Outcome.NotNow(found.hold());
            case Extension.BeyondTheLaw(var rule, var latest) -> new Outcome.BeyondTheLaw(rule, latest);
        };
    }

    @Transactional
    public Outcome lift(Actor actor, HoldId id, String reason) {
        var found = lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchHold();
        var hold = found.hold();
        if (hold.status().isRunning()
                && law.grounds().needsSecondPerson(hold.ground())
                && hold.wasPlacedBy(actor.person())) return new Outcome.SamePerson(hold);
        return liftOn(actor, found.declaration(), hold, reason)
                .<Outcome>map(Outcome.Moved::new)
                .orElseGet(() -> new Outcome.NotNow(hold));
    }

    /** A hold of a declaration that the caller has locked; who may lift it the caller has asked. Empty if it has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Hold> liftOn(Actor actor, Declaration locked, Hold hold, String reason) {
        var lifted = hold.lift(actor.person(), reason, now());
        lifted.ifPresent(next -> write(actor, locked, next, "hold-lifted", reason));
        return lifted;
    }

    /** Seizes the goods: the declaration ends REFUSED, and the hold stands for ever. */
    @Transactional
    public Outcome convert(Actor actor, HoldId id, String reason) {
        var found = lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchHold();
        var next = found.hold().convert(actor.person(), reason, now()).orElse(null);
        if (next == null) return new Outcome.NotNow(found.hold());
        var outcome = write(actor, found.declaration(), next, "hold-converted", reason);
        declarations.lock(next.declaration()).ifPresent(now -> declarationChanges.write(actor, now.seized(reason)));
        return outcome;
    }

    private Outcome write(Actor actor, Declaration declaration, Hold next, String done, String why) {
        holds.update(next);
        changes.told(actor, declaration, next, done, why);
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
