package io.ytterby.tracking.certificate.data;

import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.kit.key.KeptKey;
import io.ytterby.tracking.certificate.app.CodeSigner;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs certificates and bundles of codes, in the folder of keys. */
@Singleton
class FileCodeSigner implements CodeSigner {
    private static final String NAME = "code-signer";

    private final String issuer;
    private final KeptKey kept;

    FileCodeSigner(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "tracking.codes.issuer", defaultValue = "urn:ytterby:codes") String issuer)
            throws IOException, GeneralSecurityException {
        this.issuer = issuer;
        this.kept = new KeptKey(folder, NAME);
    }

    @Override
    public String issuer() {
        return issuer;
    }

    @Override
    public SigningKey key() {
        return new LocalKey(issuer + "#" + publicKey().multibase(), kept.pair().getPrivate());
    }

    @Override
    public VerifyingKey publicKey() {
        return VerifyingKey.of(kept.publicKey());
    }
}
