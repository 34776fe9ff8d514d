package io.ytterby.certification.certificate.app;

import io.ytterby.certification.certificate.domain.CaseStep;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.party.app.Audience;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Certificates as the one who asks may see them. */
@ApplicationScoped
public class ReadCertificates {
    private final Certificates certificates;
    private final Audience audience;

    ReadCertificates(Certificates certificates, Audience audience) {
        this.certificates = certificates;
        this.audience = audience;
    }

    public Optional<Certificate> one(Actor actor, CertificateId id) {
        return certificates
                .lookUp(id)
                .filter(found -> audience.sees(
                        actor, found.form().applicant(), found.form().body()));
    }

    public List<Certificates.Listed> list(
            Actor actor,
            @Nullable OrganisationId applicant,
            @Nullable String scheme,
            @Nullable CaseStep step,
            long before,
            int limit) {
        var party = actor.isAuthority() ? null : actor.organisation();
        return certificates.list(new Certificates.Query(party, applicant, scheme, step), before, limit);
    }
}
