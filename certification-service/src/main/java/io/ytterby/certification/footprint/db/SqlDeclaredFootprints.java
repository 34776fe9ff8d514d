package io.ytterby.certification.footprint.db;

import io.ytterby.certification.certificate.app.DeclaredFootprints;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.footprint.app.Footprints;
import io.ytterby.certification.footprint.domain.Footprint;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which footprint a certificate names, in {@code certificate_footprint}. */
@Singleton
class SqlDeclaredFootprints implements DeclaredFootprints {
    private final Jdbi jdbi;
    private final Footprints footprints;

    SqlDeclaredFootprints(Jdbi jdbi, Footprints footprints) {
        this.jdbi = jdbi;
        this.footprints = footprints;
    }

    @Override
    public Optional<Declared> current(UUID id, OrganisationId declaredBy) {
        return footprints
                .lookUp(new FootprintId(id))
                .filter(found -> found.supersededBy() == null)
                .map(Footprints.Listed::footprint)
                .filter(found -> found.org().equals(declaredBy))
                .map(SqlDeclaredFootprints::declared);
    }

    @Override
    public void attach(CertificateId certificate, UUID footprint) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO certificate_footprint (certificate_id, footprint) VALUES (:certificate, :footprint)")
                .bind("certificate", certificate.value())
                .bind("footprint", footprint)
                .execute());
    }

    @Override
    public Optional<Declared> of(CertificateId certificate) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT footprint FROM certificate_footprint WHERE certificate_id = :certificate")
                        .bind("certificate", certificate.value())
                        .mapTo(UUID.class)
                        .findOne())
                .flatMap(id -> footprints.lookUp(new FootprintId(id)))
                .map(found -> declared(found.footprint()));
    }

    private static Declared declared(Footprint found) {
        return new Declared(
                found.id().value(),
                found.scheme(),
                found.product(),
                found.measuredFrom(),
                found.measuredUntil(),
                found.figures(),
                found.digest(),
                String.join("; ", found.factors()),
                found.primaryDataShare());
    }
}
