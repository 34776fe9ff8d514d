package io.ytterby.credentials.evidence;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import java.time.Instant;

/**
 * How far a case's chain had come, signed by the service that keeps it. The hash stands for every entry before it.
 *
 * @param entries how many there were
 * @param hash the last one's
 * @param asOf when the last one was written: the same chain always has the same head
 */
public record CaseHead(String caseId, long entries, String hash, Instant asOf) {
    /** The type in the header of what is signed. */
    public static final String TYP = "ytterby-case-head+jwt";

    public String signedBy(SigningKey key) {
        var payload = Json.Obj.of("case", caseId, "entries", entries, "hash", hash, "asOf", asOf);
        return CompactJws.sign(Json.Obj.of("typ", TYP), Jcs.bytes(payload), key);
    }

    /** @throws RefusedException if it is no such head, or this key has not signed it */
    static CaseHead verified(String jws, VerifyingKey key) {
        var payload = CompactJws.parse(jws.strip()).verifiedPayload(TYP, key);
        return new CaseHead(
                payload.needText("case"),
                payload.whole("entries").orElseThrow(() -> RefusedException.malformed("the head counts no entries")),
                payload.needText("hash"),
                payload.instant("asOf").orElseThrow(() -> RefusedException.malformed("the head has no 'asOf'")));
    }
}
