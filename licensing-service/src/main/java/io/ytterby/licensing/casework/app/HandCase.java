package io.ytterby.licensing.casework.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.domain.Desk;
import io.ytterby.licensing.casework.domain.DeskOutcome;
import io.ytterby.licensing.casework.domain.DeskOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who works on a case. Two who reach for it at once do not both get it: one guarded statement decides. */
@ApplicationScoped
public class HandCase {
    private final Desks desks;
    private final Journal journal;
    private final Clock clock;

    HandCase(Desks desks, Journal journal, Clock clock) {
        this.desks = desks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes one that nobody works on. */
    @Transactional
    public DeskOutcome take(ApplicationId id, Actor officer) {
        return handed(id, null, officer.person(), "case.taken", "", officer);
    }

    /** Gives one back that the officer has. */
    @Transactional
    public DeskOutcome release(ApplicationId id, String reason, Actor officer) {
        return handed(id, officer.person(), null, "case.released", reason, officer);
    }

    /** Gives one to an officer, whoever has it now. */
    @Transactional
    public DeskOutcome assign(ApplicationId id, PersonId to, String reason, Actor head) {
        var now = desks.claim(id).map(Desk::assignee).orElse(null);
        return handed(id, now, to, "case.assigned", reason, head);
    }

    private DeskOutcome handed(
            ApplicationId id,
            @Nullable PersonId from,
            @Nullable PersonId to,
            String action,
            String reason,
            Actor actor) {
        if (!desks.hand(id, from, to, clock.instant())) return refused(id, from);
        journal.write(new Change(actor, action, "application/" + id, detail(from, to, reason)));
        return new DeskOutcome.Done(desks.lookUp(id).orElseThrow());
    }

    private Refused refused(ApplicationId id, @Nullable PersonId from) {
        var desk = desks.lookUp(id).orElse(null);
        if (desk == null) return new Refused.NoSuchCase(id);
        if (desk.endedAt() != null) return new Refused.Ended(id);
        var holder = desk.assignee();
        return from == null && holder != null ? new Refused.TakenBy(holder) : new Refused.NotYours(holder);
    }

    private static Map<String, String> detail(@Nullable PersonId from, @Nullable PersonId to, String reason) {
        var detail = new LinkedHashMap<String, String>();
        Optional.ofNullable(from).ifPresent(person -> detail.put("from", person.value()));
        Optional.ofNullable(to).ifPresent(person -> detail.put("to", person.value()));
        if (!reason.isEmpty()) detail.put("reason", reason);
        return detail;
    }
}
