package io.ytterby.credentials.evidence;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Sha256;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a case, chained to the one before it: whoever changes, drops or moves an entry breaks every
 * hash from there on.
 *
 * @param caseId the declaration whose case it is
 * @param n its place, counted from one without a gap
 * @param prevHash the hash of entry n - 1 in hex; {@link #GENESIS} before the first
 * @param actor the person, as the token named them
 * @param kind {@code RAW_FILE}, {@code HOLD}, ...
 * @param subject what it is about: {@code hold/5b0c5f0e-...}
 * @param contentSha256 the hash of the file that belongs to it, in hex; null if there is none
 * @param payload what was said
 */
public record CaseEntry(
        String caseId,
        long n,
        String prevHash,
        Instant at,
        String actor,
        String organisation,
        String kind,
        String subject,
        @Nullable String contentSha256,
        Json.Obj payload) {
    /** What stands before the first entry: no hash is all zeros. */
    public static final String GENESIS = "0".repeat(64);

    /** SHA-256 over the entry in the form of RFC 8785, in hex. */
    public String hash() {
        return HexFormat.of().formatHex(Sha256.of(Jcs.bytes(json())));
    }

    /** Reads an entry as it lies in a bundle. @throws io.ytterby.credentials.RefusedException if it is none */
    static CaseEntry of(Json.Obj entry) {
        return new CaseEntry(
                entry.needText("case"),
                entry.whole("n").orElseThrow(() -> RefusedException.malformed("an entry has no 'n'")),
                entry.needText("prevHash"),
                entry.instant("at").orElseThrow(() -> RefusedException.malformed("an entry has no 'at'")),
                entry.needText("actor"),
                entry.needText("organisation"),
                entry.needText("kind"),
                entry.needText("subject"),
                entry.text("contentSha256").orElse(null),
                entry.needObject("payload"));
    }

    /** All that is hashed. */
    public Json.Obj json() {
        return Json.Obj.of(
                "case",
                caseId,
                "n",
                n,
                "prevHash",
                prevHash,
                "at",
                at,
                "actor",
                actor,
                "organisation",
                organisation,
                "kind",
                kind,
                "subject",
                subject,
                "contentSha256",
                contentSha256,
                "payload",
                payload);
    }
}
