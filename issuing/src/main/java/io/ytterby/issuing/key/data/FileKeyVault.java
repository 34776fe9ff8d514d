package io.ytterby.issuing.key.data;

import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.issuing.key.app.IssuingConfig;
import io.ytterby.issuing.key.app.KeyVault;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keys in sealed files of the service's own folder. */
@Singleton
class FileKeyVault implements KeyVault {
    private final SealedKeyFolder folder;
    private final ConcurrentHashMap<VerifyingKey, PrivateKey> opened = new ConcurrentHashMap<>();

    FileKeyVault(@ConfigProperty(name = "ytterby.keys-dir") Path folder, IssuingConfig config) {
        this.folder = new SealedKeyFolder(folder, config.keysPassword());
    }

    @Override
    public VerifyingKey make() {
        var pair = folder.make();
        var publicHalf = VerifyingKey.of(pair.getPublic());
        try {
            folder.keep(name(publicHalf), pair);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        opened.put(publicHalf, pair.getPrivate());
        return publicHalf;
    }

    @Override
    public SigningKey key(VerifyingKey publicHalf, String kid) {
        return new LocalKey(kid, opened.computeIfAbsent(publicHalf, this::open));
    }

    private PrivateKey open(VerifyingKey publicHalf) {
        try {
            return folder.read(name(publicHalf));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static String name(VerifyingKey publicHalf) {
        return "issuer-" + publicHalf.multibase();
    }
}
