package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.Candidate;
import io.ytterby.intelligence.entity.domain.EntityLink;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * A person decides what becomes a fact. Two entities that are one are tied, never merged, so that it can be taken back; what
 * was refused is remembered.
 */
@ApplicationScoped
public class DecideCandidate {
    private final Candidates candidates;
    private final LinkEntities linkEntities;
    private final Journal journal;
    private final Clock clock;

    DecideCandidate(Candidates candidates, LinkEntities linkEntities, Journal journal, Clock clock) {
        this.candidates = candidates;
        this.linkEntities = linkEntities;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Decided(Candidate candidate) implements Outcome {}

        record NoSuchCandidate() implements Outcome {}

        record DecidedBefore(Candidate.Status how) implements Outcome {}
    }

    @Transactional
    public Outcome decide(Actor actor, UUID id, Candidate.Status how, String reason) {
        if (!actor.isAuthority()) return new Outcome.NoSuchCandidate();
        var found = candidates.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchCandidate();
        if (found.status() != Candidate.Status.OPEN) return new Outcome.DecidedBefore(found.status());
        var decided = found.decided(how, actor.person(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        candidates.decide(decided);
        var other = decided.other();
        if (how == Candidate.Status.ACCEPTED && other != null)
            linkEntities.make(
                    actor,
                    decided.subject(),
                    new LinkEntities.Wanted(
                            other,
                            EntityLink.LinkType.valueOf(decided.kind().name()),
                            EntityLink.Basis.VERIFIED,
                            null,
                            null,
                            null,
                            "candidate/" + id + ": " + reason));
        journal.write(new Change(
                actor,
                "entity.candidate-" + how.name().toLowerCase(java.util.Locale.ROOT),
                "entity/" + decided.subject(),
                Map.of("candidate", id.toString(), "kind", decided.kind().name(), "reason", reason)));
        return new Outcome.Decided(decided);
    }
}
