package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.verify.Step.Name;
import io.ytterby.credentials.verify.Verdict.Invalid;
import io.ytterby.credentials.verify.Verdict.Unknown;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a document is genuine and stands, with nothing but a bundle at hand. It opens no connection: addresses
 * in a document are names to it, and a key that a document brings along does not exist.
 */
public final class Verifier {
    private final Bundle bundle;
    private final Vocabulary vocabulary;
    private final KeyCheck keyCheck;
    private final StatusCheck statusCheck;
    private final ClaimCheck claimCheck;

    /** Without a log: what must be in one cannot be told to be. */
    public Verifier(Bundle bundle) {
        this(bundle, Vocabulary.pinned(), LogWitness.NONE, LiveCheck.NONE);
    }

    /** @param log which documents were in a log that counts, and since when: {@link ShownProofs} */
    public Verifier(Bundle bundle, LogWitness log) {
        this(bundle, Vocabulary.pinned(), log, LiveCheck.NONE);
    }

    public Verifier(Bundle bundle, Vocabulary vocabulary, LogWitness log, LiveCheck live) {
        this.bundle = bundle;
        this.vocabulary = vocabulary;
        this.keyCheck = new KeyCheck(bundle.trustList(), log);
        this.statusCheck = new StatusCheck(bundle);
        this.claimCheck = new ClaimCheck(bundle.trustList(), vocabulary, live);
    }

    /**
     * The verdict as of an instant, which is usually now, with all eleven steps: those behind one that failed are grey.
     *
     * @param text a vc+jwt, a JSON credential with an eddsa-jcs-2022 proof, or what a printed code says
     */
    public Verification verify(String text, Instant at) {
        var proceeding = new Proceeding(at, bundle.trustList().issuedAt());
        var name = Name.PARSE;
        try {
            var parsed = Documents.parse(text);
            proceeding.green(name, "well formed");
            name = Name.FORMAT;
            var document = Documents.read(parsed);
            if (document.credential() != null) vocabulary.require(document.contexts());
            proceeding.green(name, String.join(", ", document.types()));
            return judge(document, proceeding);
        } catch (RefusedException refused) {
            proceeding.red(name, refused.reason(), refused.detail());
            return proceeding.end(new Invalid(refused.reason()), null);
        }
    }

    private Verification judge(Document document, Proceeding proceeding) {
        return checkIssuer(document, proceeding)
                .or(() -> keyCheck.check(document, proceeding))
                .or(() -> checkValidity(document, proceeding))
                .or(() -> statusCheck.check(document, proceeding))
                .or(() -> claimCheck.check(document, proceeding))
                .map(verdict -> proceeding.end(verdict, document.shown()))
                .orElseGet(() -> proceeding.end(proceeding.verdict(), document.shown()));
    }

    private Optional<Verdict> checkIssuer(Document document, Proceeding proceeding) {
        var list = bundle.trustList();
        if (!list.knows(document.issuer())) {
            proceeding.red(Name.ISSUER, Reason.ISSUER_UNKNOWN, document.issuer() + " is not in the trust list");
            return Optional.of(new Unknown(document.issuer(), Reason.ISSUER_UNKNOWN));
        }
        if (document.types().isEmpty()
                || !document.types().stream().allMatch(type -> list.allows(document.issuer(), type)))
            return refuse(
                    proceeding,
                    Name.ISSUER,
                    Reason.TYPE_NOT_ALLOWED,
                    document.issuer() + " may not issue " + String.join(", ", document.types()));
        checkTrustListAge(proceeding, document.issuer());
        return Optional.empty();
    }

    private void checkTrustListAge(Proceeding proceeding, String issuer) {
        var at = proceeding.at();
        var list = bundle.trustList();
        if (list.issuedAt().isAfter(at) || bundle.issuedAt().isAfter(at)) {
            proceeding.stale(
                    Name.ISSUER, Reason.TRUST_LIST_FROM_FUTURE, bundle.issuedAt(), "the bundle was made after " + at);
        } else if (isOver(list.validUntil(), at) || isOver(bundle.validUntil(), at)) {
            proceeding.stale(
                    Name.ISSUER,
                    Reason.TRUST_LIST_STALE,
                    bundle.issuedAt(),
                    "the bundle is from " + bundle.issuedAt() + ", too old to rely on");
        } else {
            proceeding.green(Name.ISSUER, issuer + " is in trust list " + list.version());
        }
    }

    private static boolean isOver(@Nullable Instant until, Instant at) {
        return until != null && !at.isBefore(until);
    }

    private static Optional<Verdict> checkValidity(Document document, Proceeding proceeding) {
        var at = proceeding.at();
        var from = document.validFrom();
        if (document.issuedAt().isAfter(at) || (from != null && from.isAfter(at)))
            return refuse(proceeding, Name.VALIDITY, Reason.NOT_YET_VALID, "not before " + from);
        if (isOver(document.validUntil(), at))
            return refuse(proceeding, Name.VALIDITY, Reason.EXPIRED, "ended " + document.validUntil());
        proceeding.green(Name.VALIDITY, "from " + from + " until " + document.validUntil());
        return Optional.empty();
    }

    static Optional<Verdict> refuse(Proceeding proceeding, Name name, Reason reason, String detail) {
        proceeding.red(name, reason, detail);
        return Optional.of(new Invalid(reason));
    }
}
