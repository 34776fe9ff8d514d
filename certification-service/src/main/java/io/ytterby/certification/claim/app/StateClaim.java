package io.ytterby.certification.claim.app;

import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateStatus;
import io.ytterby.certification.claim.domain.Backing;
import io.ytterby.certification.claim.domain.BlendedFootprint;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.LotCopy;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.OriginKey;
import io.ytterby.certification.claim.domain.Source;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A custodian says what part of a lot is certified, under which scheme and model, and what it may be called. */
@ApplicationScoped
public class StateClaim {
    private final Books books;
    private final Claims claims;
    private final Certificates certificates;
    private final SchemeBook schemes;
    private final ClaimChanges changes;
    private final Clock clock;

    StateClaim(
            Books books,
            Claims claims,
            Certificates certificates,
            SchemeBook schemes,
            ClaimChanges changes,
            Clock clock) {
        this.books = books;
        this.claims = claims;
        this.certificates = certificates;
        this.schemes = schemes;
        this.changes = changes;
        this.clock = clock;
    }

    /** What is claimed: milligrams by element. */
    public record Asked(
            LotId lot, SchemeKey scheme, CustodyModel model, ClaimClass claimClass, SortedMap<Element, Long> linesMg) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Stated(Claim claim) implements Outcome {}

        record NoSuchLot() implements Outcome {}

        record BooksBehind() implements Outcome {}

        record NotBacked(Backing.Refused why) implements Outcome {}

        /** Tracking lets the lot be under no stronger model than this. */
        record TooStrong(CustodyModel strongest) implements Outcome {}

        /** The figures bear another class, or the scheme has none such. */
        record ClassNotBorne(ClaimClass borne) implements Outcome {}
    }

    @Transactional
    public Outcome state(Actor actor, Asked asked) {
        var lot = books.lot(asked.lot())
                .filter(found -> found.custodian().equals(actor.organisation()) && found.isThere())
                .orElse(null);
        if (lot == null) return new Outcome.NoSuchLot();
        var strongest = lot.custodyModel();
        if (strongest != null && asked.model().isStrongerThan(strongest)) return new Outcome.TooStrong(strongest);
        var book = books.lock(List.of(asked.lot())).get(asked.lot());
        if (book == null || book.massMg() != lot.massMg()) return new Outcome.BooksBehind();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var behind = usable(book, asked, now);
        return switch (Backing.of(book, asked.model(), asked.linesMg(), behind.keySet())) {
            case Backing.Refused why -> new Outcome.NotBacked(why);
            case Backing.Borne(var sources) -> write(actor, asked, lot, sources, behind, now);
        };
    }

    /** The origins in the lot whose certificate is under the scheme, for the model, and valid; kept so until the end. */
    private Map<OriginId, Certificate> usable(LotBook book, Asked asked, Instant now) {
        var origins = book.elements().values().stream()
                .flatMap(one -> one.certified().keySet().stream())
                .map(OriginKey::origin)
                .collect(Collectors.toSet());
        var usable = new HashMap<OriginId, Certificate>();
        claims.certificates(origins)
                .forEach((origin, id) -> certificates
                        .lookUp(id)
                        .filter(found -> found.form().scheme().equals(asked.scheme())
                                && found.form().models().contains(asked.model())
                                && found.statusAt(now) == CertificateStatus.VALID)
                        .ifPresent(found -> usable.put(origin, found)));
        return usable;
    }

    private Outcome write(
            Actor actor,
            Asked asked,
            LotCopy lot,
            List<Source> sources,
            Map<OriginId, Certificate> behind,
            Instant now) {
        var parts = new ArrayList<BlendedFootprint.Part>();
        for (var source : sources) {
            var certificate = behind.get(source.key().origin());
            if (certificate != null)
                parts.add(new BlendedFootprint.Part(
                        source.massMg(), certificate.form().footprint()));
        }
        var footprint = BlendedFootprint.of(parts);
        var scheme = schemes.of(asked.scheme());
        var borne = footprint.claimClass(scheme.threshold(lot.stage()));
        var allowed = scheme.claimClasses().value().contains(borne) ? borne : ClaimClass.FOOTPRINT_ONLY;
        if (asked.claimClass() != allowed && asked.claimClass() != ClaimClass.FOOTPRINT_ONLY)
            return new Outcome.ClassNotBorne(allowed);
        for (var source : sources)
            // Its book is locked and was just found to hold it. Thrown, so that no part of a claim stays in the books.
            if (!books.tryClaim(asked.lot(), source))
                throw new IllegalStateException("the book of " + asked.lot() + " changed under its lock");
        var claim = new Claim(
                ClaimId.random(),
                asked.lot(),
                actor.organisation(),
                asked.scheme(),
                asked.model(),
                asked.claimClass(),
                footprint.gross(),
                footprint.offsets(),
                footprint.euConsumerClaimAllowed(),
                Claim.State.ACTIVE,
                sources,
                now,
                actor.person(),
                null,
                null,
                1);
        claims.add(claim);
        changes.told(actor, claim, "stated");
        return new Outcome.Stated(claim);
    }
}
