package io.ytterby.gateway.verify.app;

import io.ytterby.credentials.verify.Shown;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verification;
import io.ytterby.gateway.trust.app.KnownIssuers;
import io.ytterby.gateway.trust.app.Trusted;
import io.ytterby.gateway.verify.domain.Finding;
import io.ytterby.gateway.verify.domain.Handed;
import io.ytterby.gateway.verify.domain.Judgement;
import io.ytterby.gateway.verify.domain.Light;
import io.ytterby.gateway.verify.domain.Says;
import io.ytterby.gateway.verify.domain.Step;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Judges a document that a stranger handed in, with what the gateway holds already. Form and size come first, then the
 * names that it claims, and a signature is checked only of what could be genuine.
 */
@Singleton
public class JudgeDocument {
    private final KnownIssuers known;
    private final LiveStanding live;
    private final CertificateKeeper certificates;
    private final Clock clock;

    JudgeDocument(KnownIssuers known, LiveStanding live, CertificateKeeper certificates, Clock clock) {
        this.known = known;
        this.live = live;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * A judgement, and of what form of document.
     *
     * @param form empty where it was refused unread
     */
    public record Judged(String form, Judgement judgement) {}

    public Judged judge(byte[] bytes) {
        return switch (Handed.of(bytes)) {
            case Handed.Refused(var reason, var detail) -> new Judged("", Judgement.refused(reason, detail));
            case Handed.Document(var form, var text) -> new Judged(form, judge(text));
        };
    }

    /** @param text as {@link Handed} has taken it out */
    public Judgement judge(String text) {
        var judgement = ofLicences(text);
        // Who signs no licences may be a body that signs certificates.
        return judgement.finding() == Finding.UNKNOWN ? certificates.judge(text).orElse(judgement) : judgement;
    }

    private Judgement ofLicences(String text) {
        return known.trusted()
                .map(trusted -> judge(text, trusted))
                .orElseGet(() -> new Judgement(
                        Finding.STALE,
                        "TRUST_LIST_MISSING",
                        java.util.List.of(new Step(
                                "ISSUER",
                                Light.AMBER,
                                "TRUST_LIST_MISSING",
                                "the gateway has not heard its issuer yet")),
                        null,
                        null));
    }

    private Judgement judge(String text, Trusted trusted) {
        var now = clock.instant();
        var judgement = judgement(trusted.verifier().verify(text, now), now);
        if (!judgement.isGenuine()) return judgement;
        var says = judgement.says();
        return says == null ? judgement : judgement.with(live.ofLicence(says.number()));
    }

    private static Judgement judgement(Verification verification, Instant now) {
        var steps = verification.steps().stream()
                .map(step -> new Step(
                        step.name().name(),
                        Light.valueOf(step.light().name()),
                        step.reason().name(),
                        step.detail()))
                .toList();
        var says = says(verification.shown());
        // A number that nobody has signed is not repeated: a forger would have us say it.
        var shown = verification.isGenuine() ? says : null;
        var verdict = verification.verdict();
        if (verdict instanceof Verdict.Valid valid)
            return new Judgement(Finding.VALID, Step.OK, steps, valid.asOf(), shown);
        if (verdict instanceof Verdict.Stale stale)
            return new Judgement(Finding.STALE, stale.reason().name(), steps, now.minus(stale.age()), shown);
        if (verdict instanceof Verdict.Unknown unknown)
            return new Judgement(Finding.UNKNOWN, unknown.reason().name(), steps, null, shown);
        if (verdict instanceof Verdict.Invalid invalid)
            return new Judgement(Finding.INVALID, invalid.reason().name(), steps, null, shown);
        throw new IllegalStateException("no such verdict: " + verdict);
    }

    private static @Nullable Says says(@Nullable Shown shown) {
        if (shown == null) return null;
        return new Says(
                shown.number(),
                shown.validFrom(),
                shown.validUntil(),
                shown.lines().stream()
                        .map(line -> new Says.Line(line.controlCode(), line.hsCode(), line.massMg()))
                        .toList(),
                shown.lot(),
                shown.massMg(),
                shown.seal(),
                shown.digest());
    }
}
