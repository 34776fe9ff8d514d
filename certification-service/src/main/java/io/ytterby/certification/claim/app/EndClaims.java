package io.ytterby.certification.claim.app;

import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.Released;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends some of what rests on a withdrawn certificate: one batch, one transaction, a handful of statements. */
@Singleton
public class EndClaims {
    private static final Actor FOLLOWS = Actor.system("certification");

    private final Cascades cascades;
    private final Certificates certificates;
    private final Dependents dependents;
    private final ClaimChanges changes;
    private final int batch;

    EndClaims(
            Cascades cascades,
            Certificates certificates,
            Dependents dependents,
            ClaimChanges changes,
            @ConfigProperty(name = "certification.claim.cascade-batch", defaultValue = "500") int batch) {
        this.cascades = cascades;
        this.certificates = certificates;
        this.dependents = dependents;
        this.changes = changes;
        this.batch = batch;
    }

    /**
     * How far it has come.
     *
     * @param last where the next batch goes on
     * @param done whether nothing is left
     */
    public record Progress(Cascades.Place last, boolean done) {
        public static final Progress NONE = new Progress(Cascades.Place.START, false);
    }

    /** @param after where the batch before ended; it is done only when a look from the start finds nothing */
    @Transactional(Transactional.TxType.MANDATORY)
    public Progress some(CertificateId certificate, Cascades.Place after, Instant now) {
        var resting = cascades.restingOn(certificate, after, batch);
        if (!resting.isEmpty()) {
            cascades.count(certificate, end(certificate, resting, now), 0);
            return new Progress(resting.getLast().place(), false);
        }
        if (!after.equals(Cascades.Place.START)) return Progress.NONE;
        int apart = dependents.endSome(certificate, batch, now);
        cascades.count(certificate, 0, apart);
        if (apart == 0) cascades.end(certificate, now);
        return new Progress(Cascades.Place.START, apart == 0);
    }

    private int end(CertificateId certificate, List<Cascades.Resting> resting, Instant now) {
        cascades.hold(resting.stream().map(Cascades.Resting::lot).toList()); // the books first, as everybody does
        var standing = cascades
                .lock(resting.stream()
                        .map(one -> one.place().claim())
                        .distinct()
                        .toList())
                .stream()
                .filter(claim -> !claim.sources().isEmpty())
                .toList();
        var claimed = new ArrayList<Released>();
        var ended = new ArrayList<Claim>();
        for (var claim : standing) {
            for (var source : claim.sources())
                claimed.add(new Released(claim.lot(), source.element(), source.key(), source.massMg()));
            ended.add(claim.withdrawn("Certificate " + certificate + " was withdrawn", now));
        }
        cascades.release(claimed);
        cascades.write(ended, withdrawnFrom(certificate, now), now);
        changes.told(FOLLOWS, ended, "withdrawn");
        return ended.size();
    }

    /** From when on the certificate was not to be relied on. */
    private Instant withdrawnFrom(CertificateId id, Instant now) {
        var line = certificates.lookUp(id).orElseThrow().line();
        if (line == null) return now;
        return line.events().stream()
                .filter(event -> event.word() == StatusEvent.Word.WITHDRAWN)
                .map(StatusEvent::validAt)
                .findFirst()
                .orElse(now);
    }
}
