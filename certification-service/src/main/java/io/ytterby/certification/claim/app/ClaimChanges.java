package io.ytterby.certification.claim.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
        told(actor, List.of(now), done);
    }

    /** Several, by one statement for all. */
    @Transactional(Transactional.TxType.MANDATORY)
    void told(Actor actor, Collection<Claim> claims, String done) {
        if (claims.isEmpty()) return;
        var origins = claims.stream()
                .flatMap(claim -> claim.sources().stream())
                .map(source -> source.key().origin())
                .distinct()
                .toList();
        var certificates = this.claims.certificates(origins);
        journal.write(claims.stream()
                .map(claim -> change(actor, claim, done, certificates))
                .toList());
    }

    private Change change(Actor actor, Claim now, String done, Map<OriginId, CertificateId> certificates) {
        var payload = ClaimV1.of(now, certificates);
        var event = OutboxEvent.fact(
                Topic.CERTIFICATION_CLAIM,
                now.id().toString(),
                now.version(),
                "claim-" + done,
                "certification.claim",
                clock.instant(),
                payload);
        return new Change(actor, "claim." + done, "claim/" + now.id(), payload, event);
    }
}
