package io.ytterby.licensing.quota.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.quota.domain.AllocationProof;
import io.ytterby.licensing.quota.domain.Draw;
import io.ytterby.licensing.quota.domain.QuotaRound;
import io.ytterby.licensing.quota.domain.RoundOutcome;
import io.ytterby.licensing.quota.domain.RoundOutcome.Moved;
import io.ytterby.licensing.quota.domain.RoundOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Does the sum after the deadline, and publishes it on a second person's word. */
@ApplicationScoped
public class RunQuotaRound {
    private final QuotaRounds rounds;
    private final Journal journal;
    private final Clock clock;

    RunQuotaRound(QuotaRounds rounds, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param beacon the public text that the round named; empty where it named none */
    @Transactional
    public RoundOutcome run(UUID id, String seed, String beacon, Actor regulator) {
        return step(
                id,
                "run",
                regulator,
                round -> round.run(new Draw(seed, beacon, rounds.requests(id)), regulator.person(), clock.instant()));
    }

    @Transactional
    public RoundOutcome publish(UUID id, Actor second) {
        return step(id, "published", second, round -> round.publish(second.person()));
    }

    private RoundOutcome step(UUID id, String fact, Actor actor, Function<QuotaRound, RoundOutcome> step) {
        var locked = rounds.lock(id);
        if (locked.isEmpty()) return new Refused.NoSuchRound(id);
        var outcome = step.apply(locked.get());
        if (!(outcome instanceof Moved(var next))) return outcome;
        var saved = rounds.save(next);
        journal.write(new Change(
                actor,
                "quota-round." + fact,
                "quota-round/" + id,
                Map.of(
                        "sha256",
                        Optional.ofNullable(saved.proof())
                                .map(AllocationProof::sha256)
                                .orElse(""))));
        return new Moved(saved);
    }
}
