package io.ytterby.licensing.casework.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.domain.DeskOutcome;
import io.ytterby.licensing.casework.domain.DeskOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Notes something on a case; the case may go to another queue for it. */
@ApplicationScoped
public class RaiseFlag {
    private final Flags flags;
    private final Desks desks;
    private final Rules rules;
    private final MoveDesk moveDesk;
    private final Journal journal;
    private final Clock clock;

    RaiseFlag(Flags flags, Desks desks, Rules rules, MoveDesk moveDesk, Journal journal, Clock clock) {
        this.flags = flags;
        this.desks = desks;
        this.rules = rules;
        this.moveDesk = moveDesk;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * For other features, in their own transaction, also before the case has a desk: raises a flag on a case unless one of
     * that kind stands.
     *
     * @param kind one of the kinds in the rules, {@code SCREENING_HIT}
     * @param reason why, 1 to 2000 characters, for officers only
     * @return whether it is new
     * @throws IllegalArgumentException if there is no such kind
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean raise(ApplicationId id, String kind, String reason, Actor by) {
        if (!rules.current().flags().containsKey(kind)) throw new IllegalArgumentException("there is no flag " + kind);
        return raised(id, kind, reason, by) instanceof DeskOutcome.Flagged;
    }

    /** By an officer, on a case that was submitted. */
    @Transactional
    public DeskOutcome raiseByHand(ApplicationId id, String kind, String reason, Actor officer) {
        if (desks.claim(id).isEmpty()) return new Refused.NoSuchCase(id);
        if (!rules.current().flags().containsKey(kind))
            return new Refused.Unknown(
                    "/kind",
                    "must be one of "
                            + rules.current().flags().keySet().stream().sorted().toList() + ".");
        return raised(id, kind, reason, officer);
    }

    private DeskOutcome raised(ApplicationId id, String kind, String reason, Actor by) {
        var raised = flags.raise(id, kind, reason, by.person(), clock.instant());
        if (raised.isEmpty())
            return flags.of(id).stream()
                    .filter(one -> one.stands() && one.kind().equals(kind))
                    .findFirst()
                    .<DeskOutcome>map(Refused.StandsAlready::new)
                    .orElseGet(() -> new Refused.NoSuchCase(id));
        journal.write(new Change(by, "case.flagged", "application/" + id, Map.of("flag", kind, "reason", reason)));
        moveDesk.byRules(id);
        return new DeskOutcome.Flagged(raised.get());
    }
}
