package io.ytterby.inspection.release.app;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.app.DeclarationChanges;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.evidence.app.CaseChains;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.release.domain.Blocker;
import io.ytterby.inspection.release.domain.ReleaseRules;
import io.ytterby.inspection.sample.app.OpenSamples;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Customs asks whether goods may go: decided in one transaction under the declaration's lock, and always recorded. */
@ApplicationScoped
public class DecideRelease {
    private final Declarations declarations;
    private final DeclarationChanges declarationChanges;
    private final GatherFacts gather;
    private final ReleaseDecisions decisions;
    private final ReleaseRules rules;
    private final OpenSamples openSamples;
    private final CaseChains chains;
    private final Journal journal;
    private final Clock clock;

    DecideRelease(
            Declarations declarations,
            DeclarationChanges declarationChanges,
            GatherFacts gather,
            ReleaseDecisions decisions,
            ReleaseConfig config,
            OpenSamples openSamples,
            CaseChains chains,
            Journal journal,
            Clock clock) {
        this.declarations = declarations;
        this.declarationChanges = declarationChanges;
        this.gather = gather;
        this.decisions = decisions;
        this.rules = new ReleaseRules(config.licensingSilence());
        this.openSamples = openSamples;
        this.chains = chains;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Released(Declaration declaration) implements Outcome {}

        /** Refused, with everything that stands in the way; the refusal itself is recorded and must be kept. */
        record Blocked(Declaration declaration, List<Blocker> blockers) implements Outcome {}

        record NoSuchDeclaration() implements Outcome {}

        /** Its goods have left, or will not leave on it. */
        record Ended(Declaration declaration) implements Outcome {}
    }

    @Transactional
    public Outcome decide(Actor actor, DeclarationId id) {
        var found = declarations.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchDeclaration();
        if (found.status().isFinal()) return new Outcome.Ended(found);
        if (found.status() == DeclarationStatus.RELEASED) return new Outcome.Released(found);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var facts = gather.of(found);
        var blockers = ReleaseRules.withSamples(rules.blockers(facts, now), openSamples.of(id));
        if (blockers.isEmpty() && found.release() instanceof DeclarationStep.Moved released) {
            declarationChanges.write(actor, released);
            record(actor, released.next(), gather.versions(facts), blockers, now);
            return new Outcome.Released(released.next());
        }
        if (blockers.isEmpty()) throw new IllegalStateException("the rules and the lifecycle of " + id + " disagree");
        record(actor, found, gather.versions(facts), blockers, now);
        return new Outcome.Blocked(found, blockers);
    }

    private void record(
            Actor actor,
            Declaration declaration,
            List<ReleaseDecision.LicenceVersion> licences,
            List<Blocker> blockers,
            Instant now) {
        var decision = new ReleaseDecision(
                UUID.randomUUID(), declaration.id(), blockers.isEmpty(), now, actor.person(), licences, blockers);
        decisions.add(decision);
        var payload = ReleaseV1.of(decision);
        chains.append(actor, declaration.id(), EvidenceKind.RELEASE, "declaration/" + declaration.id(), payload);
        var event = OutboxEvent.fact(
                Topic.INSPECTION_RELEASE,
                declaration.id().toString(),
                declaration.version(),
                "release-decided",
                "inspection.release",
                now,
                payload);
        journal.write(
                new Change(actor, "declaration.release-decided", "declaration/" + declaration.id(), payload, event));
        CrashPoint.reached("declaration.release-decided");
    }
}
