package io.ytterby.credentials.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** A private key that this process holds. */
public record LocalKey(String kid, PrivateKey key) implements SigningKey {
    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key " + kid + " cannot sign", e);
        }
    }

    @Override
    public String toString() {
        return kid;
    }
}
