package io.ytterby.gateway.trust.app;

import io.ytterby.credentials.key.VerifyingKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The pinned root and the last bundle, in the gateway's keys' folder: after a restart it knows its issuer although that
 * is away. Neither is secret.
 */
@Singleton
class TrustFiles {
    private static final Logger LOG = Logger.getLogger(TrustFiles.class);

    private final Path folder;
    private final Optional<String> configured;

    /** @param configured the root's public key in multibase; production pins it, the embedded default believes the first */
    TrustFiles(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "gateway.trust.root") Optional<String> configured) {
        this.folder = folder;
        this.configured = configured;
    }

    Optional<VerifyingKey> root() {
        return configured
                .or(() -> read("trust-root.multibase"))
                .map(String::strip)
                .map(VerifyingKey::ofMultibase);
    }

    Optional<String> bundle() {
        return read("trust-bundle.jwt");
    }

    /** A folder that cannot be written costs memory over a restart, and nothing else. */
    void keep(VerifyingKey root, String bundle) {
        try {
            Files.createDirectories(folder);
            write("trust-root.multibase", root.multibase() + "\n");
            write("trust-bundle.jwt", bundle);
        } catch (IOException unwritable) {
            LOG.warnf("the trust bundle could not be kept: %s", unwritable.getMessage());
        }
    }

    private Optional<String> read(String name) {
        try {
            var file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            LOG.warnf("%s could not be read: %s", name, unreadable.getMessage());
            return Optional.empty();
        }
    }

    private void write(String name, String text) throws IOException {
        var aside = folder.resolve(name + ".new");
        Files.writeString(aside, text);
        Files.move(aside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
