package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.status.Bitstring;
import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.status.StatusLookup;
import io.ytterby.credentials.verify.Step.Name;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Step 7. A bit that is set speaks from a list of any age; a bit that is clear speaks only while the list is fresh. A
 * list that is missing, malformed, too old or from the future says nothing, and nothing is not yes.
 */
final class StatusCheck {
    /** Where a list does not say how long it may be relied on: the standard's own. */
    private static final Duration DEFAULT_TTL = Duration.ofMinutes(5);

    /** Whatever a list says: no list may be relied on for longer. */
    private static final Duration MAX_TTL = Duration.ofDays(1);

    private static final Comparator<StatusList> NEWEST =
            Comparator.comparing(list -> Optional.ofNullable(list.publishedAt()).orElse(Instant.MIN));

    private final Bundle bundle;
    private final ConcurrentHashMap<String, Optional<StatusList>> read = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<StatusList, Bitstring> unpacked = new ConcurrentHashMap<>();

    StatusCheck(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Empty unless the document was taken back. */
    Optional<Verdict> check(Document document, Proceeding proceeding) {
        if (document.types().contains(Documents.ANSWER_TYPE))
            proceeding.green(Name.STATUS, "an answer needs no list: it ends by itself, at " + document.validUntil());
        else if (document.statuses().isEmpty())
            proceeding.amber(Name.STATUS, Reason.NO_STATUS, "it names no status list: nobody could take it back");
        return document.statuses().stream()
                .flatMap(entry -> check(entry, document, proceeding).stream())
                .findFirst();
    }

    private Optional<Verdict> check(StatusEntry entry, Document document, Proceeding proceeding) {
        if (!StatusList.knownPurposes().contains(entry.purpose())) {
            silent(proceeding, Reason.STATUS_LIST_INVALID, "no list for '" + entry.purpose() + "' is understood here");
            return Optional.empty();
        }
        var lists = lists(entry, document.issuer());
        var list = lists.stream()
                .filter(one -> !isFromFuture(one, proceeding.at()))
                .max(NEWEST)
                .or(() -> lists.stream().max(NEWEST));
        if (list.isEmpty()) {
            silent(proceeding, Reason.STATUS_LIST_MISSING, "the bundle has no good list for " + entry.purpose());
            return Optional.empty();
        }
        return judge(
                new StatusEntry(list.get().id(), entry.purpose(), entry.index(), entry.bits()), list.get(), proceeding);
    }

    private Optional<Verdict> judge(StatusEntry entry, StatusList list, Proceeding proceeding) {
        var at = proceeding.at();
        var published = Optional.ofNullable(list.publishedAt()).orElse(Instant.MIN);
        var lookup = list.lookUp(entry, () -> unpacked.computeIfAbsent(list, StatusList::bits));
        if (isFromFuture(list, at)) {
            proceeding.stale(
                    Name.STATUS,
                    Reason.STATUS_LIST_FROM_FUTURE,
                    published,
                    "the list is from " + published + ", after " + at);
        } else if (lookup instanceof StatusLookup.Failed failed) {
            proceeding.stale(
                    Name.STATUS, Reason.STATUS_LIST_INVALID, published, failed.fault() + ": " + failed.detail());
        } else if (lookup instanceof StatusLookup.Value value && value.value() != 0) {
            var reason = entry.purpose().equals("revocation") ? Reason.REVOKED : Reason.SUSPENDED;
            return Verifier.refuse(proceeding, Name.STATUS, reason, "says the list of " + published);
        } else if (isTooOld(list, published, at)) {
            proceeding.stale(
                    Name.STATUS,
                    Reason.STATUS_LIST_STALE,
                    published,
                    entry.purpose() + ": clear at " + published + ", too long ago");
        } else {
            proceeding.reliesOn(published);
            proceeding.green(Name.STATUS, "no " + entry.purpose() + " as of " + published);
        }
        return Optional.empty();
    }

    private void silent(Proceeding proceeding, Reason reason, String detail) {
        proceeding.stale(Name.STATUS, reason, bundle.issuedAt(), detail);
    }

    private static boolean isFromFuture(StatusList list, Instant at) {
        var published = list.publishedAt();
        return published != null && published.isAfter(at);
    }

    private static boolean isTooOld(StatusList list, Instant published, Instant at) {
        var until = list.validUntil();
        if (until != null && !at.isBefore(until)) return true;
        var ttl = Optional.ofNullable(list.ttl()).orElse(DEFAULT_TTL);
        if (published.equals(Instant.MIN)) return true;
        var age = Duration.between(published, at);
        return age.compareTo(ttl) > 0 || age.compareTo(MAX_TTL) > 0;
    }

    /** Those that the issuer itself has signed with a key for it; each is verified and unpacked once. */
    private List<StatusList> lists(StatusEntry entry, String issuer) {
        return bundle.statusLists().stream()
                .flatMap(text -> read.computeIfAbsent(text, this::verified).stream())
                .filter(list -> list.issuer().equals(issuer))
                .filter(list -> list.isFor(entry.purpose()))
                .filter(list -> entry.list().startsWith("/")
                        ? list.id().endsWith(entry.list())
                        : list.id().equals(entry.list()))
                .toList();
    }

    private Optional<StatusList> verified(String text) {
        try {
            var jws = CompactJws.parse(text);
            jws.requireHeader("vc+jwt");
            var list = StatusList.of(jws.payload());
            var signer = bundle.trustList()
                    .entry(jws.kid())
                    .filter(entry -> entry.did().equals(list.issuer()))
                    .filter(entry -> entry.roles().contains(StatusList.TYPE) && entry.revokedAt() == null)
                    .filter(entry -> list.publishedAt() != null && entry.coversIssue(list.publishedAt()))
                    .filter(entry -> jws.isSignedBy(entry.key()));
            return signer.map(entry -> list);
        } catch (RefusedException notOne) {
            return Optional.empty();
        }
    }
}
