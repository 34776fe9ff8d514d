package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Moved;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Noted;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Writes what came of a verb: the row, the audit, and the state that others follow. */
@Singleton
public class DeclarationChanges {
    private final Declarations declarations;
    private final DeclarationTold told;
    private final Journal journal;
    private final Event<DeclarationMoved> moved;
    private final Clock clock;

    DeclarationChanges(
            Declarations declarations,
            DeclarationTold told,
            Journal journal,
            Event<DeclarationMoved> moved,
            Clock clock) {
        this.declarations = declarations;
        this.told = told;
        this.journal = journal;
        this.moved = moved;
        this.clock = clock;
    }

    /** In the transaction that locked the declaration. A crash point named as the fact stands at its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Actor actor, DeclarationStep step) {
        switch (step) {
            case Moved(var next, var fact) -> {
                declarations.update(next);
                told(actor, next, fact);
                moved.fire(new DeclarationMoved(next, fact));
            }
            case Noted(var next) -> {
                declarations.update(next);
                var answers = Map.of(
                        "reservation",
                        next.state().reservation(),
                        "lotLock",
                        next.state().lotLock());
                journal.write(new Change(actor, "declaration.answered", subject(next), answers));
                CrashPoint.reached("declaration.answered");
            }
            case DeclarationStep.Unchanged _, DeclarationStep.Refused _ -> {
                // Nothing has come of it, so nothing is written.
            }
        }
    }

    void told(Actor actor, Declaration now, String fact) {
        var action = fact.replaceFirst("-", ".");
        var event = told.as(now, fact, clock.instant());
        journal.write(new Change(actor, action, subject(now), event.payload(), event));
        CrashPoint.reached(action);
    }

    private static String subject(Declaration declaration) {
        return "declaration/" + declaration.id();
    }
}
