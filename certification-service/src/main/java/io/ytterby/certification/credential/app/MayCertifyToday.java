package io.ytterby.certification.credential.app;

import io.ytterby.certification.body.app.Accreditations;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.Coverage;
import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.CertificateId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a body may sign a certificate again: a signature is judged by the accreditations of its own day, so one that has
 * ended since would make a document that nobody believes.
 */
@Singleton
public class MayCertifyToday {
    private final Certificates certificates;
    private final Accreditations accreditations;
    private final Clock clock;

    MayCertifyToday(Certificates certificates, Accreditations accreditations, Clock clock) {
        this.certificates = certificates;
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /** Empty if it may. */
    public Optional<String> whyNot(CertificateId id) {
        var form = certificates.lookUp(id).orElseThrow().form();
        var wanted = new Accreditation.Wanted(form.scheme().id(), Set.copyOf(form.stages()), form.country());
        return switch (Accreditation.covers(accreditations.ofBody(form.body()), wanted, clock.instant())) {
            case Coverage.Covered _ -> Optional.empty();
            case Coverage.NotCovered(var gap) -> Optional.of("the body is not accredited for it today: " + gap);
        };
    }
}
