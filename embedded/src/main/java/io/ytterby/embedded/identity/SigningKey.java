package io.ytterby.embedded.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs tokens: made at the first start, kept in the data folder for its owner's eyes only. */
record SigningKey(RSAKey key) {
    private static final int BITS = 2048;

    static SigningKey in(Path folder) throws IOException {
        var file = folder.resolve("signing-key.json");
        if (Files.exists(file)) return read(file);
        try {
            var made = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            Whole.write(file, made.toJSONString());
            return new SigningKey(made);
        } catch (JOSEException failure) {
            throw new IOException("cannot make a key to sign tokens with", failure);
        }
    }

    private static SigningKey read(Path file) throws IOException {
        try {
            return new SigningKey(RSAKey.parse(Files.readString(file)));
        } catch (ParseException damaged) {
            throw new IOException(
                    file + " holds no key any more: delete it, and the next start makes a new one", damaged);
        }
    }

    /** Only what everyone may know. */
    String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    @Override
    public String toString() {
        return "signing key " + key.getKeyID();
    }
}
