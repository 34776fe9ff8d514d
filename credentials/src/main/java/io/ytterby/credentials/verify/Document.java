package io.ytterby.credentials.verify;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.status.StatusEntry;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read: all of it is still nothing but its own word.
 *
 * @param issuedAt when it says it was signed, which the key's window is measured by
 * @param types without VerifiableCredential, and without UNTP's name of what has a name of its own beside it
 * @param contexts empty where the format has none
 * @param credential all of it, without its proof; null of a printed code
 * @param digest the SHA-256 of the document as it was handed in, in hex
 */
record Document(
        String issuer,
        String kid,
        Instant issuedAt,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        List<String> types,
        List<String> contexts,
        List<StatusEntry> statuses,
        Json.@Nullable Obj credential,
        Shown shown,
        String digest,
        Predicate<VerifyingKey> isSignedBy) {
    /** The first subject; empty where there is none. */
    Json.Obj subject() {
        var whole = credential;
        if (whole == null) return Json.Obj.of();
        return whole.objects("credentialSubject").stream().findFirst().orElse(Json.Obj.of());
    }
}
