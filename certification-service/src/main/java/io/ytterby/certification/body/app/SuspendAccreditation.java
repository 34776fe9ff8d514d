package io.ytterby.certification.body.app;

import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An accreditation stops counting for a while. What was certified under it before stands. */
@ApplicationScoped
public class SuspendAccreditation {
    private final Accreditations accreditations;
    private final Journal journal;
    private final Clock clock;

    SuspendAccreditation(Accreditations accreditations, Journal journal, Clock clock) {
        this.accreditations = accreditations;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Changed(Accreditation accreditation) implements Outcome {}

        record NoSuchAccreditation() implements Outcome {}

        /** It is so already. */
        record NotNow(boolean suspended) implements Outcome {}
    }

    @Transactional
    public Outcome suspend(Actor actor, AccreditationId id, String reason) {
        return change(actor, id, "suspended", reason, found -> found.suspend(reason, now()));
    }

    @Transactional
    public Outcome reinstate(Actor actor, AccreditationId id, String reason) {
        return change(actor, id, "reinstated", reason, found -> found.reinstate(now()));
    }

    private Outcome change(
            Actor actor,
            AccreditationId id,
            String done,
            String reason,
            Function<Accreditation, Optional<Accreditation>> step) {
        var found = accreditations.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchAccreditation();
        var next = step.apply(found).orElse(null);
        if (next == null) return new Outcome.NotNow(found.isSuspended());
        accreditations.update(next, actor.person());
        journal.write(new Change(actor, "accreditation." + done, "accreditation/" + id, Map.of("reason", reason)));
        return new Outcome.Changed(next);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
