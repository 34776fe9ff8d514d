package io.ytterby.certification.credential.app;

import io.ytterby.certification.certificate.app.CertificateMoved;
import io.ytterby.certification.credential.domain.CertificateStanding;
import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.list.app.PublishStatusLists;
import io.ytterby.issuing.list.domain.Standing;
import io.ytterby.issuing.list.domain.StatusPurpose;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Keeps the signed document in step with its certificate, in the transaction of each change: signs it at issue, and writes
 * down what takes it back. The lists follow within seconds of the commit ({@link PublishStatusLists}).
 */
@Singleton
public class FollowCertificate {
    private final Credentials credentials;
    private final CertificateDocument document;
    private final Dids dids;
    private final Clock clock;

    FollowCertificate(Credentials credentials, CertificateDocument document, Dids dids, Clock clock) {
        this.credentials = credentials;
        this.document = document;
        this.dids = dids;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes CertificateMoved moved) {
        var certificate = moved.certificate();
        var line = certificate.line();
        if (line == null) return;
        var before = credentials.lock(certificate.id()).orElseGet(() -> issue(moved));
        var now = CertificateStanding.of(line);
        for (var purpose : StatusPurpose.values())
            if (before.isSet(purpose) != now.isSet(purpose))
                credentials.record(certificate.id(), purpose, now.isSet(purpose), moved.reason(), clock.instant());
    }

    private Standing issue(CertificateMoved moved) {
        var certificate = moved.certificate();
        var place = credentials.newPlace(dids.of(certificate.form().body()), certificate.id());
        credentials.add(document.sign(certificate, place, clock.instant()));
        return Standing.CLEAR;
    }
}
