package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseRules;
import io.ytterby.intelligence.casework.domain.Decision;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * A name that a case must keep and nobody should read alone: sealed, asked for with a purpose, released by another person,
 * and then readable by the one who asked for a while. Each reading is an entry of the case.
 */
@ApplicationScoped
public class KeepIdentity {
    private final WorkOnCase work;
    private final SealedNames names;
    private final IdentityRequests requests;
    private final CaseChain chain;
    private final CaseConfig config;

    KeepIdentity(WorkOnCase work, SealedNames names, IdentityRequests requests, CaseChain chain, CaseConfig config) {
        this.work = work;
        this.names = names;
        this.requests = requests;
        this.chain = chain;
        this.config = config;
    }

    /** All that can come of a reading. */
    public sealed interface Reading {
        record Read(String name) implements Reading {}

        record Not(CaseOutcome why) implements Reading {}
    }

    /** @param label what the case calls the person: never the name */
    @Transactional
    public CaseOutcome keep(Actor actor, CaseId id, UUID identity, String label, String name) {
        var outcome = work.step(actor, id, file -> new Decision.Allowed(new CaseEvent.IdentityKept(identity, label)));
        if (outcome instanceof CaseOutcome.Done) names.keep(identity, id, name);
        return outcome;
    }

    @Transactional
    public CaseOutcome ask(Actor actor, CaseId id, UUID request, UUID identity, String purpose) {
        var outcome = work.step(actor, id, file -> CaseRules.askIdentity(file, request, identity, purpose));
        if (outcome instanceof CaseOutcome.Done) requests.asked(request, id, identity, actor.person(), chain.now());
        return outcome;
    }

    @Transactional
    public CaseOutcome release(Actor actor, CaseId id, UUID request) {
        var now = chain.now();
        var until = now.plus(config.identityOpen());
        var outcome = work.step(actor, id, file -> CaseRules.releaseIdentity(file, request, actor.person(), until));
        if (outcome instanceof CaseOutcome.Done) requests.released(request, actor.person(), now, until);
        return outcome;
    }

    /** The entry that says so is written before the name is shown. */
    @Transactional
    public Reading read(Actor actor, CaseId id, UUID request) {
        var outcome = work.step(actor, id, file -> CaseRules.readIdentity(file, request, actor.person(), chain.now()));
        if (!(outcome instanceof CaseOutcome.Done(var file))) return new Reading.Not(outcome);
        var identity = file.request(request).orElseThrow().identity();
        return new Reading.Read(names.open(identity));
    }
}
