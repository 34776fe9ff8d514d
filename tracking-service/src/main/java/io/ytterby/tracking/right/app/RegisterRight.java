package io.ytterby.tracking.right.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.right.domain.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Registers a right with its quantity. */
@ApplicationScoped
public class RegisterRight {
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    RegisterRight(Rights rights, Journal journal, Clock clock) {
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** False if this reference of this kind is registered already. */
    @Transactional
    public boolean register(Actor actor, Right right) {
        if (!rights.tryAdd(right, clock.instant())) return false;
        var detail = Map.of(
                "kind", right.kind().name(),
                "reference", right.reference(),
                "organisation", right.organisation().value(),
                "massMg", right.mass().milligrams());
        journal.write(new Change(actor, "right.registered", "right/" + right.id(), detail));
        return true;
    }
}
