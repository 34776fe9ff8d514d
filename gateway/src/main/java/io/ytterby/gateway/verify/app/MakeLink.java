package io.ytterby.gateway.verify.app;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.gateway.verify.domain.Handed;
import io.ytterby.gateway.verify.domain.Judgement;
import io.ytterby.gateway.verify.domain.LinkSubject;
import io.ytterby.gateway.verify.domain.LinkToken;
import io.ytterby.gateway.verify.domain.PublicLink;
import io.ytterby.gateway.verify.domain.Says;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a public link of what the caller's organisation owns: sees in full, as its own service says. */
@Singleton
public class MakeLink {
    /** Enough for every label in use; a script that has lost its way stops here. */
    static final int MOST = 10_000;

    static final Duration LONGEST = Duration.ofDays(3 * 366);

    private final Links links;
    private final Projection projection;
    private final JudgeDocument judge;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MakeLink(Links links, Projection projection, JudgeDocument judge, Journal journal, Clock clock) {
        this.links = links;
        this.projection = projection;
        this.judge = judge;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is asked for: one of the three is there. */
    public record Asked(
            @Nullable LicenceNumber licence,
            @Nullable LotId lot,
            @Nullable String document,
            @Nullable String label,
            @Nullable Instant expiresAt) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The token is nowhere else: who loses it makes another link. */
        record Made(PublicLink link, LinkToken token) implements Outcome {}

        /** Absent, or not the caller's. */
        record NotYours(String what, String id) implements Outcome {}

        /** The document is not one that a licence office has signed. */
        record NotGenuine(String reason) implements Outcome {}

        record WrongEnd(Instant latest) implements Outcome {}

        record TooMany(int most) implements Outcome {}
    }

    @Transactional
    public Outcome make(Asked asked, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var end = asked.expiresAt();
        if (end != null && (!end.isAfter(now) || end.isAfter(now.plus(LONGEST))))
            return new Outcome.WrongEnd(now.plus(LONGEST));
        if (links.open(actor.organisation()) >= MOST) return new Outcome.TooMany(MOST);
        return switch (subject(asked, actor)) {
            case Found.Subject(var subject) -> add(subject, asked, actor, now);
            case Found.None(var outcome) -> outcome;
        };
    }

    private sealed interface Found {
        record Subject(LinkSubject subject) implements Found {}

        record None(Outcome outcome) implements Found {}
    }

    private Found subject(Asked asked, Actor actor) {
        var licence = asked.licence();
        var lot = asked.lot();
        var document = asked.document();
        if (licence != null)
            return isOwned(projection.licence(licence), actor)
                    ? new Found.Subject(new LinkSubject.OfLicence(licence))
                    : new Found.None(new Outcome.NotYours("licence", licence.value()));
        if (lot != null)
            return isOwned(projection.lot(lot), actor)
                    ? new Found.Subject(new LinkSubject.OfLot(lot))
                    : new Found.None(new Outcome.NotYours("lot", lot.toString()));
        if (document != null) return ofDocument(document, actor);
        throw new IllegalArgumentException("a link of nothing");
    }

    private Found ofDocument(String document, Actor actor) {
        var handed = Handed.of(document.getBytes(StandardCharsets.UTF_8));
        if (handed instanceof Handed.Refused refused) return new Found.None(new Outcome.NotGenuine(refused.reason()));
        var text = ((Handed.Document) handed).text();
        var judgement = judge.judge(text);
        if (!judgement.isGenuine()) return new Found.None(new Outcome.NotGenuine(judgement.reason()));
        return number(judgement)
                .filter(number -> isOwned(projection.licence(number), actor))
                .<Found>map(number -> new Found.Subject(new LinkSubject.OfDocument(number, text)))
                .orElseGet(() -> new Found.None(new Outcome.NotYours("licence of the document", "")));
    }

    private static Optional<LicenceNumber> number(Judgement judgement) {
        try {
            return Optional.ofNullable(judgement.says()).map(Says::number).map(LicenceNumber::new);
        } catch (IllegalArgumentException noLicence) {
            return Optional.empty();
        }
    }

    private static boolean isOwned(Optional<? extends Known> thing, Actor actor) {
        return thing.flatMap(known -> known.audience().scopeFor(actor.organisation()))
                .filter(scope -> scope == Scope.FULL)
                .isPresent();
    }

    private Outcome add(LinkSubject subject, Asked asked, Actor actor, Instant now) {
        var token = LinkToken.random(random);
        var link = new PublicLink(
                UUID.randomUUID(), actor.organisation(), subject, asked.label(), now, asked.expiresAt(), null, 0, null);
        links.add(link, token.hash());
        journal.write(new Change(
                actor,
                "link.made",
                "link/" + link.id(),
                Map.of("kind", subject.kind(), "of", subject.id(), "expiresAt", String.valueOf(link.expiresAt()))));
        return new Outcome.Made(link, token);
    }
}
