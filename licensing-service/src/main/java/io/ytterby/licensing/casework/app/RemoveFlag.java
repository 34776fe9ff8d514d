package io.ytterby.licensing.casework.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.casework.domain.DeskOutcome;
import io.ytterby.licensing.casework.domain.DeskOutcome.Refused;
import io.ytterby.licensing.casework.domain.Flag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes a flag off, with a reason. That it was there stays on record. */
@ApplicationScoped
public class RemoveFlag {
    private final Flags flags;
    private final MoveDesk moveDesk;
    private final Journal journal;
    private final Clock clock;

    RemoveFlag(Flags flags, MoveDesk moveDesk, Journal journal, Clock clock) {
        this.flags = flags;
        this.moveDesk = moveDesk;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public DeskOutcome remove(long id, String reason, Actor officer) {
        Optional<Flag> removed = flags.remove(id, new Flag.Removal(officer.person(), clock.instant(), reason));
        if (removed.isEmpty())
            return flags.lookUp(id)
                    .<DeskOutcome>map(Refused.RemovedAlready::new)
                    .orElseGet(() -> new Refused.NoSuchFlag(id));
        var flag = removed.get();
        journal.write(new Change(
                officer,
                "case.unflagged",
                "application/" + flag.application(),
                Map.of("flag", flag.kind(), "reason", reason)));
        moveDesk.byRules(flag.application());
        return new DeskOutcome.Flagged(flag);
    }
}
