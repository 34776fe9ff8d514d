package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.verify.Step.Name;
import io.ytterby.credentials.verify.Verdict.Invalid;
import io.ytterby.credentials.verify.Verdict.Unknown;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a document is genuine and stands, with nothing but a bundle at hand. It opens no connection: addresses
 * in a document are names to it, and a key that a document brings along does not exist.
 */
public final class Verifier {
    /** The contexts that documents of this platform use. One that is not known could change what the words mean. */
    public static final Set<String> CONTEXTS = Set.of(
            "https://www.w3.org/ns/credentials/v2",
            "urn:ytterby:context:export-permit:v1",
            "urn:ytterby:context:status-answer:v1");

    private static final String MEANS =
            "says that the document is genuine; it says nothing about the goods in front of you";

    private final Bundle bundle;
    private final Set<String> contexts;
    private final LogWitness witness;
    private final StatusCheck statusCheck;

    public Verifier(Bundle bundle) {
        this(bundle, CONTEXTS, LogWitness.NONE);
    }

    /** @param contexts every context that a document may name */
    public Verifier(Bundle bundle, Set<String> contexts, LogWitness witness) {
        this.bundle = bundle;
        this.contexts = Set.copyOf(contexts);
        this.witness = witness;
        this.statusCheck = new StatusCheck(bundle);
    }

    /**
     * The verdict as of an instant, which is usually now.
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
            requireKnownContexts(document);
            proceeding.green(name, String.join(", ", document.types()));
            return judge(document, proceeding);
        } catch (RefusedException refused) {
            proceeding.red(name, refused.reason(), refused.detail());
            return proceeding.end(new Invalid(refused.reason()), null);
        }
    }

    private Verification judge(Document document, Proceeding proceeding) {
        return checkIssuer(document, proceeding)
                .or(() -> checkKey(document, proceeding))
                .or(() -> checkValidity(document, proceeding))
                .or(() -> statusCheck.check(document, proceeding))
                .or(() -> checkSchema(document, proceeding))
                .map(verdict -> proceeding.end(verdict, document.shown()))
                .orElseGet(() -> {
                    proceeding.grey(Name.SCHEME, "schemes and accreditations are for certificates");
                    proceeding.grey(Name.QUANTITY, "what is left of it is known to the platform only");
                    proceeding.green(Name.MEANING, MEANS);
                    return proceeding.end(proceeding.verdict(), document.shown());
                });
    }

    private void requireKnownContexts(Document document) {
        for (var context : document.contexts())
            if (!contexts.contains(context))
                throw new RefusedException(Reason.UNKNOWN_CONTEXT, "'" + context + "' is not known here");
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

    private Optional<Verdict> checkKey(Document document, Proceeding proceeding) {
        int hash = document.kid().indexOf('#');
        if (hash >= 0 && !document.kid().substring(0, hash).equals(document.issuer()))
            return refuse(
                    proceeding,
                    Name.KEY,
                    Reason.ISSUER_CONTROLLER_MISMATCH,
                    document.kid() + " is no key of " + document.issuer());
        var entry = bundle.trustList().entry(document.kid());
        if (entry.isEmpty()) return unknownKey(document, proceeding);
        return checkKey(document, entry.get(), proceeding).or(() -> checkSignature(document, entry.get(), proceeding));
    }

    /** A key that an old list does not have may be a new one. */
    private static Optional<Verdict> unknownKey(Document document, Proceeding proceeding) {
        var detail = "the trust list has no key '" + document.kid() + "'";
        if (!proceeding.isStale()) return refuse(proceeding, Name.KEY, Reason.KEY_UNKNOWN, detail);
        proceeding.red(Name.KEY, Reason.KEY_UNKNOWN, detail);
        return Optional.of(proceeding.verdict());
    }

    private Optional<Verdict> checkKey(Document document, TrustEntry entry, Proceeding proceeding) {
        if (!entry.roles().containsAll(document.types()))
            return refuse(proceeding, Name.KEY, Reason.TYPE_NOT_ALLOWED, "the key signs other types of documents");
        if (!entry.coversIssue(document.issuedAt()))
            return refuse(
                    proceeding,
                    Name.KEY,
                    Reason.KEY_NOT_IN_WINDOW,
                    "signed at " + document.issuedAt() + ", when the key was not in use");
        var revoked = entry.revokedAt();
        if (revoked != null
                && witness.includedSince(document.digest())
                        .filter(since -> since.isBefore(revoked))
                        .isEmpty())
            return refuse(
                    proceeding,
                    Name.KEY,
                    Reason.KEY_REVOKED,
                    "the key is not the issuer's alone since " + revoked + ", and no log shows an earlier signature");
        if (!proceeding.at().isBefore(entry.notAfter()) || revoked != null)
            proceeding.amber(Name.KEY, Reason.KEY_RETIRED, "the key was good then and signs no more");
        else proceeding.green(Name.KEY, entry.kid());
        return Optional.empty();
    }

    private static Optional<Verdict> checkSignature(Document document, TrustEntry entry, Proceeding proceeding) {
        if (!document.isSignedBy().test(entry.key()))
            return refuse(proceeding, Name.SIGNATURE, Reason.SIGNATURE_INVALID, "not one letter of it may be believed");
        proceeding.green(Name.SIGNATURE, "signed by " + document.issuer());
        return Optional.empty();
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

    private static Optional<Verdict> checkSchema(Document document, Proceeding proceeding) {
        if (!document.types().contains(Documents.PERMIT_TYPE)) {
            proceeding.grey(Name.SCHEMA, "no schema for " + String.join(", ", document.types()));
            return Optional.empty();
        }
        if (document.shown().number().isBlank())
            return refuse(proceeding, Name.SCHEMA, Reason.SCHEMA_MISMATCH, "a permit has a number");
        proceeding.green(Name.SCHEMA, "a permit with its number");
        return Optional.empty();
    }

    static Optional<Verdict> refuse(Proceeding proceeding, Name name, Reason reason, String detail) {
        proceeding.red(name, reason, detail);
        return Optional.of(new Invalid(reason));
    }
}
