package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.key.VerifyingKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a verification needs, in one file: the trust list and the status lists. Its pieces are signed themselves; the
 * signature over all of them keeps anyone from putting an old list among new ones.
 *
 * @param validUntil null if it does not say
 * @param statusLists status list credentials as vc+jwt, not yet verified
 */
public record Bundle(Instant issuedAt, @Nullable Instant validUntil, TrustList trustList, List<String> statusLists) {
    public static final String TYP = "ytterby-bundle+jwt";
    /** What a key's roles must name so that it may sign a bundle. */
    public static final String ROLE = "OfflineBundle";

    public Bundle {
        statusLists = List.copyOf(statusLists);
    }

    /** A trust list alone: whatever has a status is then not known well enough. */
    public static Bundle of(TrustList trustList) {
        return of(trustList, List.of());
    }

    /** A trust list that was verified, and status lists that were handed in one by one: each is signed by its issuer. */
    public static Bundle of(TrustList trustList, List<String> statusLists) {
        return new Bundle(trustList.issuedAt(), trustList.validUntil(), trustList, statusLists);
    }

    /**
     * Reads a bundle and believes nobody but the root.
     *
     * @throws RefusedException if it is no bundle, or was not signed by whom the root allows to
     */
    public static Bundle verified(String text, VerifyingKey root) {
        var jws = CompactJws.parse(text.strip());
        jws.requireHeader(TYP);
        var payload = jws.payload();
        var trustList = TrustList.verified(payload.needText("trustList"), root);
        var issuedAt =
                payload.instant("issuedAt").orElseThrow(() -> RefusedException.malformed("the bundle has no issuedAt"));
        var signer = trustList
                .entry(jws.kid())
                .filter(entry -> entry.roles().contains(ROLE) && entry.coversIssue(issuedAt))
                .filter(entry -> entry.revokedAt() == null)
                .orElseThrow(() -> new RefusedException(
                        Reason.TRUST_LIST_UNTRUSTED, "the key '" + jws.kid() + "' may not sign bundles"));
        if (!jws.isSignedBy(signer.key()))
            throw new RefusedException(Reason.SIGNATURE_INVALID, "the bundle was changed after it was signed");
        return new Bundle(
                issuedAt, payload.instant("validUntil").orElse(null), trustList, payload.texts("statusLists"));
    }

    /** @param trustList as the root has signed it */
    public static String signed(
            Instant issuedAt, Instant validUntil, String trustList, List<String> statusLists, SigningKey key) {
        var payload = Json.Obj.of(
                "issuedAt", issuedAt,
                "validUntil", validUntil,
                "trustList", trustList,
                "statusLists", statusLists);
        return CompactJws.sign(Json.Obj.of("typ", TYP), Jcs.bytes(payload), key);
    }
}
