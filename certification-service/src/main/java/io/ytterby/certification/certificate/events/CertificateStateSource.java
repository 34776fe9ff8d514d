package io.ytterby.certification.certificate.events;

import io.ytterby.certification.certificate.app.CertificateChanges;
import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Lets the sweeper tell a certificate again. */
@Singleton
class CertificateStateSource implements StateSource {
    private final Certificates certificates;
    private final CertificateChanges changes;

    CertificateStateSource(Certificates certificates, CertificateChanges changes) {
        this.certificates = certificates;
        this.changes = changes;
    }

    @Override
    public Topic topic() {
        return Topic.CERTIFICATION_CERTIFICATE;
    }

    @Override
    public String versionsSql() {
        return "SELECT id::text AS key, version FROM certificate WHERE step = 'ISSUED'";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        return certificates
                .lock(new CertificateId(UUID.fromString(key)))
                .flatMap(found -> changes.told(found, "certificate-republished"));
    }
}
