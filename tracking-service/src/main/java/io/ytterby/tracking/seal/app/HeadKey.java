package io.ytterby.tracking.seal.app;

import io.ytterby.kit.key.KeptKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs the heads of the log of events. */
@Singleton
public class HeadKey extends KeptKey {
    HeadKey(@ConfigProperty(name = "ytterby.keys-dir") Path folder) throws IOException, GeneralSecurityException {
        super(folder, "tracking-custody-heads");
    }

    /** As X.509 SubjectPublicKeyInfo in base64: what {@code openssl pkey -pubin -inform DER} reads. */
    public String publicKeyText() {
        return Base64.getEncoder().encodeToString(publicKey().getEncoded());
    }
}
