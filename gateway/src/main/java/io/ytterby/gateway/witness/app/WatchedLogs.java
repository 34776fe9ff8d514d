package io.ytterby.gateway.witness.app;

import io.quarkus.runtime.StartupEvent;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.NoteKey;
import io.ytterby.kit.key.KeptKey;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Which logs are looked at, and with which key. A log is named by a file with its public key, which an operator lays
 * there; this witness writes its own down for those who believe it.
 */
@Singleton
class WatchedLogs {
    private static final Logger LOG = Logger.getLogger(WatchedLogs.class);
    private static final String PUBLISHED = "log-witness.vkey";

    private final Optional<List<Path>> files;
    private final Path published;
    private final NoteKey name;
    private final SigningKey key;

    WatchedLogs(
            @ConfigProperty(name = "gateway.witness.logs") Optional<List<Path>> files,
            @ConfigProperty(name = "gateway.witness.name", defaultValue = "ytterby-gateway/witness") String name,
            @ConfigProperty(name = "gateway.witness.published") Optional<Path> published,
            @ConfigProperty(name = "ytterby.keys-dir") Path folder)
            throws IOException, GeneralSecurityException {
        this.files = files;
        this.published = published.orElse(folder.resolve(PUBLISHED));
        var kept = new KeptKey(folder, "gateway-log-witness");
        this.name = new NoteKey(name, NoteKey.Use.WITNESS, VerifyingKey.of(kept.publicKey()));
        this.key = new LocalKey("witness", kept.pair().getPrivate());
    }

    void atStart(@Observes StartupEvent start) throws IOException {
        Files.writeString(published, name.text() + "\n");
    }

    NoteKey name() {
        return name;
    }

    SigningKey key() {
        return key;
    }

    /** Read anew each time: a log that begins later than this witness is looked at as soon as its key is there. */
    Optional<NoteKey> log(String origin) {
        return files.orElse(List.of()).stream()
                .filter(Files::exists)
                .flatMap(file -> read(file).stream())
                .filter(log -> log.name().equals(origin))
                .findFirst();
    }

    private static Optional<NoteKey> read(Path file) {
        try {
            var log = NoteKey.parse(Files.readString(file).strip());
            return log.use() == NoteKey.Use.LOG ? Optional.of(log) : Optional.empty();
        } catch (IOException | RefusedException unreadable) {
            LOG.errorf("the log's key in %s cannot be read: %s", file, unreadable.getMessage());
            return Optional.empty();
        }
    }
}
