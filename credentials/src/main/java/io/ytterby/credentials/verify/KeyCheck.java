package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.log.LogPolicy;
import io.ytterby.credentials.verify.Step.Name;
import java.time.Instant;
import java.util.Optional;

/** Steps 4 and 5: the key was the issuer's when the document was signed, the log bears that out, and the signature is right. */
final class KeyCheck {
    private final TrustList trustList;
    private final LogWitness log;

    KeyCheck(TrustList trustList, LogWitness log) {
        this.trustList = trustList;
        this.log = log;
    }

    /** Empty if the signature is the issuer's, as far as the trust list and the log tell. */
    Optional<Verdict> check(Document document, Proceeding proceeding) {
        int hash = document.kid().indexOf('#');
        if (hash >= 0 && !document.kid().substring(0, hash).equals(document.issuer()))
            return Verifier.refuse(
                    proceeding,
                    Name.KEY,
                    Reason.ISSUER_CONTROLLER_MISMATCH,
                    document.kid() + " is no key of " + document.issuer());
        var entry = trustList.entry(document.kid());
        if (entry.isEmpty()) return unknownKey(document, proceeding);
        return checkKey(document, entry.get(), proceeding).or(() -> checkSignature(document, entry.get(), proceeding));
    }

    /** A key that an old list does not have may be a new one. */
    private static Optional<Verdict> unknownKey(Document document, Proceeding proceeding) {
        var detail = "the trust list has no key '" + document.kid() + "'";
        if (!proceeding.isStale()) return Verifier.refuse(proceeding, Name.KEY, Reason.KEY_UNKNOWN, detail);
        proceeding.red(Name.KEY, Reason.KEY_UNKNOWN, detail);
        return Optional.of(proceeding.verdict());
    }

    private Optional<Verdict> checkKey(Document document, TrustEntry entry, Proceeding proceeding) {
        if (!entry.roles().containsAll(document.types()))
            return Verifier.refuse(
                    proceeding, Name.KEY, Reason.TYPE_NOT_ALLOWED, "the key signs other types of documents");
        if (!entry.coversIssue(document.issuedAt()))
            return Verifier.refuse(
                    proceeding,
                    Name.KEY,
                    Reason.KEY_NOT_IN_WINDOW,
                    "signed at " + document.issuedAt() + ", when the key was not in use");
        return checkLog(document, entry, proceeding).or(() -> {
            boolean isRetired = !proceeding.at().isBefore(entry.notAfter()) || entry.revokedAt() != null;
            if (isRetired) proceeding.amber(Name.KEY, Reason.KEY_RETIRED, "the key was good then and signs no more");
            else if (!proceeding.isLookedAt(Name.KEY)) proceeding.green(Name.KEY, entry.kid());
            return Optional.empty();
        });
    }

    /** A thief can write any date into a document, and none into a log that others have seen. */
    private Optional<Verdict> checkLog(Document document, TrustEntry entry, Proceeding proceeding) {
        var since = log.includedSince(document.digest());
        var revoked = entry.revokedAt();
        if (revoked != null && since.filter(revoked::isAfter).isEmpty())
            return Verifier.refuse(
                    proceeding,
                    Name.KEY,
                    Reason.KEY_REVOKED,
                    "the key is not the issuer's alone since " + revoked + ", and no log shows an earlier signature");
        var rule = trustList.logs().stream()
                .filter(one -> one.covers(document.types(), document.issuedAt()))
                .findFirst();
        return rule.flatMap(policy -> checkLogged(document, policy, since, proceeding));
    }

    private static Optional<Verdict> checkLogged(
            Document document, LogPolicy policy, Optional<Instant> since, Proceeding proceeding) {
        if (since.isEmpty()) {
            var detail = "nothing shows it to be in the log " + policy.log().name();
            proceeding.stale(Name.KEY, Reason.NOT_LOGGED, proceeding.at(), detail);
            return Optional.empty();
        }
        var last = document.issuedAt().plus(policy.within());
        if (!since.get().isAfter(last)) return Optional.empty();
        return Verifier.refuse(
                proceeding,
                Name.KEY,
                Reason.LOGGED_LATE,
                "it says it was signed " + document.issuedAt() + ", and no log had it before " + since.get());
    }

    private static Optional<Verdict> checkSignature(Document document, TrustEntry entry, Proceeding proceeding) {
        if (!document.isSignedBy().test(entry.key()))
            return Verifier.refuse(
                    proceeding, Name.SIGNATURE, Reason.SIGNATURE_INVALID, "not one letter of it may be believed");
        proceeding.green(Name.SIGNATURE, "signed by " + document.issuer());
        return Optional.empty();
    }
}
