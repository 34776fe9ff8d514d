package io.ytterby.intelligence.casework.data;

import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.intelligence.casework.app.CaseSigner;
import io.ytterby.kit.key.KeptKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs cases, in the folder of keys. */
@Singleton
class FileCaseSigner implements CaseSigner {
    private static final String ISSUER = "urn:ytterby:intelligence";

    private final KeptKey kept;

    FileCaseSigner(@ConfigProperty(name = "ytterby.keys-dir") Path folder)
            throws IOException, GeneralSecurityException {
        this.kept = new KeptKey(folder, "intelligence-evidence");
    }

    @Override
    public SigningKey key() {
        return new LocalKey(ISSUER + "#" + publicKey().multibase(), kept.pair().getPrivate());
    }

    @Override
    public VerifyingKey publicKey() {
        return VerifyingKey.of(kept.publicKey());
    }
}
