package io.ytterby.certification.claim.app;

import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.CertificateStatus;
import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.OriginKey;
import io.ytterby.certification.claim.domain.Via;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The holder of a certificate brings goods that it covers into the books as certified. */
@ApplicationScoped
public class CertifyLot {
    private final Books books;
    private final Claims claims;
    private final Certificates certificates;
    private final Journal journal;
    private final Clock clock;

    CertifyLot(Books books, Claims claims, Certificates certificates, Journal journal, Clock clock) {
        this.books = books;
        this.claims = claims;
        this.certificates = certificates;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Certified(CertifiedInput input) implements Outcome {}

        record NoSuchLot() implements Outcome {}

        record NoSuchCertificate() implements Outcome {}

        /** The certificate does not cover it. */
        record NotCovered(String why) implements Outcome {}

        /** What tracking said of the lot and what its book holds are not the same yet. */
        record BooksBehind() implements Outcome {}
    }

    @Transactional
    public Outcome certify(Actor actor, CertificateId id, LotId lotId) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var lot = books.lot(lotId)
                .filter(found -> found.producer().equals(actor.organisation()))
                .orElse(null);
        if (lot == null) return new Outcome.NoSuchLot();
        var book = books.lock(List.of(lotId)).get(lotId); // first: who claims on the lot locks in the same order
        var certificate = certificates
                .lock(id)
                .filter(found -> found.form().applicant().equals(actor.organisation()))
                .orElse(null);
        if (certificate == null) return new Outcome.NoSuchCertificate();
        if (certificate.statusAt(now) != CertificateStatus.VALID)
            return new Outcome.NotCovered("The certificate is not valid.");
        if (!certificate.form().stages().contains(lot.stage()))
            return new Outcome.NotCovered("The certificate is not for goods of stage " + lot.stage() + ".");
        if (!lot.custodian().equals(actor.organisation()) || !lot.isThere())
            return new Outcome.NotCovered("The lot is no longer with its producer.");
        if (book == null || book.massMg() != lot.massMg()) return new Outcome.BooksBehind();
        return write(actor, certificate, book, now);
    }

    private Outcome write(Actor actor, Certificate certificate, LotBook book, Instant now) {
        var lines = new TreeMap<Element, Long>();
        book.elements().forEach((element, one) -> {
            if (one.uncertifiedMg() > 0) lines.put(element, one.uncertifiedMg());
        });
        if (lines.isEmpty()) return new Outcome.NotCovered("Nothing of it is uncertified.");
        var input = new CertifiedInput(OriginId.random(), certificate.id(), book.lot(), now, actor.person(), lines);
        if (!claims.add(input)) return new Outcome.NotCovered("This certificate covers the lot already.");
        var next = book;
        var key = new OriginKey(input.id(), Via.PHYSICAL);
        for (var line : lines.entrySet())
            next = next.with(line.getKey(), next.of(line.getKey()).certify(key, line.getValue()));
        books.write(next);
        journal.write(new Change(
                actor,
                "lot.certified",
                "lot/" + book.lot(),
                Map.of("certificate", certificate.id().toString(), "linesMg", lines)));
        return new Outcome.Certified(input);
    }
}
