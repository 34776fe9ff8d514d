package io.ytterby.credentials.qr;

import com.upokecenter.cbor.CBORException;
import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A COSE_Sign1 message (RFC 9052), Ed25519 only.
 *
 * @param kid as the protected header has it
 * @param signingInput the Sig_structure
 */
record CoseSign1(String kid, byte[] payload, byte[] signingInput, byte[] signature) {
    private static final int TAG = 18;
    private static final int ALG = 1;
    private static final int CRIT = 2;
    private static final int KID = 4;
    /** EdDSA, and Ed25519 as RFC 9864 has it. */
    private static final List<Integer> ALGORITHMS = List.of(-8, -19);

    static byte[] sign(byte[] payload, String kid, SigningKey key) {
        var header = CBORObject.NewMap()
                .Set(ALG, ALGORITHMS.get(0))
                .Set(KID, kid.getBytes(StandardCharsets.UTF_8))
                .EncodeToBytes();
        return CBORObject.NewArray()
                .Add(header)
                .Add(CBORObject.NewMap())
                .Add(payload)
                .Add(key.sign(sigStructure(header, payload)))
                .WithTag(TAG)
                .EncodeToBytes();
    }

    /** @throws RefusedException if it is none, or its algorithm is not allowed; nothing is verified yet */
    static CoseSign1 parse(byte[] bytes) {
        var message = decode(bytes);
        if (message.HasMostOuterTag(TAG)) message = message.UntagOne();
        if (message.getType() != CBORType.Array || message.size() != 4)
            throw RefusedException.malformed("no COSE_Sign1 of four parts");
        var header = bytesOf(message.get(0), "the protected header");
        var payload = bytesOf(message.get(2), "the payload");
        var signature = bytesOf(message.get(3), "the signature");
        return new CoseSign1(kid(map(decode(header))), payload, sigStructure(header, payload), signature);
    }

    boolean isSignedBy(VerifyingKey key) {
        return key.verifies(signingInput, signature);
    }

    private static String kid(CBORObject header) {
        var alg = header.get(CBORObject.FromObject(ALG));
        if (alg == null
                || alg.getType() != CBORType.Integer
                || !alg.CanValueFitInInt32()
                || !ALGORITHMS.contains(alg.AsInt32Value()))
            throw new RefusedException(Reason.ALG_NOT_ALLOWED, "COSE algorithm " + alg + " is not Ed25519");
        if (header.ContainsKey(CBORObject.FromObject(CRIT)))
            throw new RefusedException(Reason.CRITICAL_HEADER, "the header has a critical part that is unknown here");
        var kid = header.get(CBORObject.FromObject(KID));
        return kid == null ? "" : new String(bytesOf(kid, "the key's id"), StandardCharsets.UTF_8);
    }

    static CBORObject map(CBORObject value) {
        if (value.getType() != CBORType.Map) throw RefusedException.malformed("CBOR that should be a map is none");
        return value;
    }

    static CBORObject decode(byte[] bytes) {
        try {
            return CBORObject.DecodeFromBytes(bytes);
        } catch (CBORException e) {
            throw new RefusedException(Reason.MALFORMED, "not CBOR: " + e.getMessage(), e);
        }
    }

    private static byte[] bytesOf(CBORObject value, String what) {
        if (value.getType() != CBORType.ByteString) throw RefusedException.malformed(what + " is no byte string");
        return value.GetByteString();
    }

    private static byte[] sigStructure(byte[] header, byte[] payload) {
        return CBORObject.NewArray()
                .Add("Signature1")
                .Add(header)
                .Add(new byte[0])
                .Add(payload)
                .EncodeToBytes();
    }
}
