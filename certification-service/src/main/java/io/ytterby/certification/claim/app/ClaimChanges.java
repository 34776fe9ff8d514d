package io.ytterby.certification.claim.app;

import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes down what happened to a claim and tells it. */
@Singleton
class ClaimChanges {
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    ClaimChanges(Claims claims, Journal journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * In the transaction that wrote the rows.
     *
     * @param done in the past: {@code stated}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void told(Actor actor, Claim now, String done) {
        var origins = now.sources().stream().map(source -> source.key().origin()).toList();
        var payload = ClaimV1.of(now, claims.certificates(origins));
        var event = OutboxEvent.fact(
                Topic.CERTIFICATION_CLAIM,
                now.id().toString(),
                now.version(),
                "claim-" + done,
                "certification.claim",
                clock.instant(),
                payload);
        journal.write(new Change(actor, "claim." + done, "claim/" + now.id(), payload, event));
    }
}
