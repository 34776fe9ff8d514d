package io.ytterby.certification.exchange.app;

import io.ytterby.certification.certificate.app.CertificateWithdrawn;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * What a withdrawal does to footprints that say they were verified by the certificate: they are deprecated in the same
 * transaction, and who has them in a PACT system of its own is told that they have changed.
 */
@Singleton
class EndVerified {
    private static final Actor FOLLOWS = Actor.system("certification");

    private final PublishedFootprints published;
    private final TellPartners tellPartners;
    private final Journal journal;
    private final Clock clock;

    EndVerified(PublishedFootprints published, TellPartners tellPartners, Journal journal, Clock clock) {
        this.published = published;
        this.tellPartners = tellPartners;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void deprecate(@Observes CertificateWithdrawn withdrawn) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var ended = published.lockVerifiedBy(withdrawn.id());
        if (ended.isEmpty()) return;
        for (var one : ended) {
            var id = one.footprint().id();
            published.deprecate(id);
            tellPartners.published(one.sharedWith(), id, now);
        }
        var detail = Map.of("certificate", withdrawn.id().toString());
        journal.write(ended.stream()
                .map(one -> new Change(
                        FOLLOWS,
                        "footprint.deprecated",
                        "pact-footprint/" + one.footprint().id(),
                        detail))
                .toList());
    }
}
