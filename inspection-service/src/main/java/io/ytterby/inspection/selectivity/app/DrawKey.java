package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.selectivity.domain.Draw;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.key.KeptKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret of the draw. Kept as every other key of a service, in a file of its owner alone: Ed25519 signs the same
 * words alike each time, so the hash of one signature is a key for HMAC that all replicas share and nobody else has.
 */
@Singleton
class DrawKey extends KeptKey {
    private static final byte[] WORDS = "ytterby selection draw 1".getBytes(StandardCharsets.US_ASCII);

    private final byte[] key;

    DrawKey(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "ytterby.service") String service)
            throws IOException, GeneralSecurityException {
        super(folder, service + "-draw");
        this.key = MessageDigest.getInstance("SHA-256").digest(sign(WORDS));
    }

    Draw of(DeclarationId id) {
        return Draw.of(key, id);
    }
}
