package io.ytterby.certification.serial.app;

import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.CaseStep;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.serial.domain.Serial;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An applicant names the energy certificates and offsets behind a certificate's footprint. Each counts once in the world; a
 * use that came to nothing can be given back.
 */
@ApplicationScoped
public class TakeSerials {
    private final Serials serials;
    private final Certificates certificates;
    private final Journal journal;
    private final Clock clock;

    TakeSerials(Serials serials, Certificates certificates, Journal journal, Clock clock) {
        this.serials = serials;
        this.certificates = certificates;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        /** @param uses as they stand, those that were taken for it before among them */
        record Taken(List<Serials.Use> uses) implements Outcome {}

        record NoSuchCertificate() implements Outcome {}

        /** The case is over: nothing more is added to what was assessed. */
        record Decided(CaseStep step) implements Outcome {}

        /** Somebody has used these; whatever was taken beside them must be rolled back. */
        record UsedBefore(List<Serial> serials) implements Outcome {}
    }

    /** All of them or none. Told again, it changes nothing. */
    @Transactional
    public Outcome take(Actor actor, CertificateId id, Collection<Serial> wanted) {
        var certificate = own(actor, id);
        if (certificate == null) return new Outcome.NoSuchCertificate();
        if (certificate.step() != CaseStep.APPLIED && certificate.step() != CaseStep.ASSESSED)
            return new Outcome.Decided(certificate.step());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        serials.lock();
        var taken = new ArrayList<Serials.Use>();
        var used = new ArrayList<Serial>();
        for (var serial : wanted.stream().distinct().toList()) {
            var use = new Serials.Use(UUID.randomUUID(), serial, actor.organisation(), id, null, now, null);
            if (serials.tryTake(use, actor.person())) taken.add(use);
            else
                serials.inUse(serial)
                        .filter(one -> id.equals(one.certificate()))
                        .ifPresentOrElse(taken::add, () -> used.add(serial));
        }
        if (!used.isEmpty()) return new Outcome.UsedBefore(used);
        journal.write(new Change(
                actor,
                "certificate.serials-taken",
                "certificate/" + id,
                Map.of("serials", taken.stream().map(use -> use.serial().name()).toList())));
        return new Outcome.Taken(taken);
    }

    /** What came of giving one back. */
    public sealed interface Release {
        record Released(Serials.Use use) implements Release {}

        record NoSuchUse() implements Release {}

        /** Its certificate was issued, or it stands behind a footprint: it has counted. */
        record HasCounted() implements Release {}
    }

    @Transactional
    public Release release(Actor actor, UUID use) {
        var found = serials.lookUp(use)
                .filter(one -> one.organisation().equals(actor.organisation()))
                .orElse(null);
        if (found == null) return new Release.NoSuchUse();
        var id = found.certificate();
        if (id == null) return new Release.HasCounted();
        var certificate = certificates.lock(id).orElseThrow();
        if (certificate.step() == CaseStep.ISSUED) return new Release.HasCounted();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (serials.release(use, actor.person(), now))
            journal.write(new Change(
                    actor,
                    "certificate.serial-released",
                    "certificate/" + certificate.id(),
                    Map.of("serial", found.serial().name())));
        return new Release.Released(serials.lookUp(use).orElseThrow());
    }

    private @Nullable Certificate own(Actor actor, CertificateId id) {
        return certificates
                .lock(id)
                .filter(found -> found.form().applicant().equals(actor.organisation()))
                .orElse(null);
    }
}
