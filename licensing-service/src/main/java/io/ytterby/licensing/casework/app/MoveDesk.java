package io.ytterby.licensing.casework.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.application.app.Applications;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.domain.Desk;
import io.ytterby.licensing.casework.domain.DeskOutcome;
import io.ytterby.licensing.casework.domain.DeskOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Puts an open case into another queue: by the rules, when its flags have changed, or by an officer's hand. */
@ApplicationScoped
public class MoveDesk {
    private final Desks desks;
    private final Applications applications;
    private final RouteCase routeCase;
    private final Rules rules;
    private final Journal journal;

    MoveDesk(Desks desks, Applications applications, RouteCase routeCase, Rules rules, Journal journal) {
        this.desks = desks;
        this.applications = applications;
        this.routeCase = routeCase;
        this.rules = rules;
        this.journal = journal;
    }

    /** Leaves a case alone that has ended, or that an officer has put where it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void byRules(ApplicationId id) {
        var desk = desks.claim(id).orElse(null);
        if (desk == null || desk.endedAt() != null) return;
        var application = applications.lookUp(id).orElseThrow();
        var route = routeCase.route(application);
        if (desk.rule().equals(Desk.BY_HAND)) return;
        if (!route.queue().equals(desk.queue()) || !route.rule().equals(desk.rule()))
            desks.put(desk.in(route.queue(), route.rule()));
    }

    @Transactional
    public DeskOutcome byHand(ApplicationId id, String queue, String reason, Actor officer) {
        var desk = desks.claim(id).orElse(null);
        if (desk == null) return new Refused.NoSuchCase(id);
        if (desk.endedAt() != null) return new Refused.Ended(id);
        if (rules.current().queue(queue).isEmpty())
            return new Refused.Unknown(
                    "/queue",
                    "must be one of "
                            + rules.current().queues().keySet().stream()
                                    .sorted()
                                    .toList() + ".");
        var moved = desk.in(queue, Desk.BY_HAND);
        desks.put(moved);
        journal.write(new Change(
                officer,
                "case.moved",
                "application/" + id,
                Map.of("from", desk.queue(), "to", queue, "reason", reason)));
        return new DeskOutcome.Done(moved);
    }
}
