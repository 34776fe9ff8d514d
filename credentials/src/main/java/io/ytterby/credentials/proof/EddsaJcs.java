package io.ytterby.credentials.proof;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base58;
import io.ytterby.credentials.codec.Sha256;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import java.time.Instant;
import java.util.List;

/**
 * A document with an {@code eddsa-jcs-2022} proof in it: the JSON stays readable, and RFC 8785 says what was signed.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022">the cryptosuite</a>
 */
public record EddsaJcs(Json.Obj document, Json.Obj proof) {
    private static final String SUITE = "eddsa-jcs-2022";
    private static final String CONTEXT = "@context";

    /** @throws RefusedException if there is no proof, or one of another suite or for another purpose */
    public static EddsaJcs of(Json.Obj secured) {
        var proofs = secured.objects("proof");
        if (proofs.size() != 1)
            throw new RefusedException(Reason.PROOF_MISSING, "there must be one proof, not " + proofs.size());
        var proof = proofs.get(0);
        if (!proof.text("type").orElse("").equals("DataIntegrityProof"))
            throw new RefusedException(Reason.CRYPTOSUITE_UNSUPPORTED, "the proof is no DataIntegrityProof");
        var suite = proof.text("cryptosuite").orElse("");
        if (!suite.equals(SUITE))
            throw new RefusedException(Reason.CRYPTOSUITE_UNSUPPORTED, "'" + suite + "' is not " + SUITE);
        var purpose = proof.text("proofPurpose").orElse("");
        if (!purpose.equals("assertionMethod"))
            throw new RefusedException(Reason.PROOF_PURPOSE, "made for '" + purpose + "', not for assertionMethod");
        return new EddsaJcs(secured.without("proof"), proof);
    }

    /** @param unsecured a document without a proof */
    public static Json.Obj sign(Json.Obj unsecured, Instant created, SigningKey key) {
        var options = Json.Obj.of(
                "type",
                "DataIntegrityProof",
                "cryptosuite",
                SUITE,
                "created",
                created,
                "verificationMethod",
                key.kid(),
                "proofPurpose",
                "assertionMethod",
                CONTEXT,
                unsecured.get(CONTEXT).orElse(null));
        var value = Base58.multibase(key.sign(hash(options, unsecured)));
        return unsecured.with("proof", options.with("proofValue", new Json.Text(value)));
    }

    public String verificationMethod() {
        return proof.text("verificationMethod").orElse("");
    }

    /** A document that gained a context after it was signed is another document. */
    public boolean isSignedBy(VerifyingKey key) {
        var signedContexts = proof.texts(CONTEXT);
        if (!signedContexts.isEmpty() && !signedContexts.equals(contexts())) return false;
        return key.verifies(hash(proof.without("proofValue"), document), signature());
    }

    /** What is signed: the hash of the proof's options, then that of the document. */
    public byte[] hash() {
        return hash(proof.without("proofValue"), document);
    }

    private List<String> contexts() {
        return document.texts(CONTEXT);
    }

    private byte[] signature() {
        return Base58.fromMultibase(proof.text("proofValue").orElse(""));
    }

    private static byte[] hash(Json.Obj options, Json.Obj unsecured) {
        var both = new byte[64];
        System.arraycopy(Sha256.of(Jcs.bytes(options)), 0, both, 0, 32);
        System.arraycopy(Sha256.of(Jcs.bytes(unsecured)), 0, both, 32, 32);
        return both;
    }
}
