package io.ytterby.licensing.credential.data;

import io.quarkus.runtime.StartupEvent;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.licensing.credential.app.CredentialConfig;
import io.ytterby.licensing.credential.app.IssuerKeys;
import io.ytterby.licensing.credential.domain.KeyWindow;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keys in the service's own folder, made at the first start: the root, the key that signs now and the next. The file
 * {@code credential-keys.json} says which signs when; an operator who writes {@code revokedAt} into it revokes a key at
 * the next start.
 */
@Singleton
class FileIssuerKeys implements IssuerKeys {
    private static final Logger LOG = Logger.getLogger(FileIssuerKeys.class);
    private static final String ROOT = "credential-root";

    private final CredentialConfig config;
    private final KeyFolder folder;
    private final KeyPair root;
    private final List<Pair> pairs = new ArrayList<>();
    private long revision;

    FileIssuerKeys(CredentialConfig config, @ConfigProperty(name = "ytterby.keys-dir") Path folder, Clock clock) {
        this.config = config;
        this.folder = new KeyFolder(folder);
        try {
            this.root = this.folder.pair(ROOT);
            this.folder.write(ROOT + ".multibase", rootKey().multibase() + "\n");
            readIndex();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        addMissing(clock.instant());
    }

    private record Pair(KeyWindow window, KeyPair pair) {
        VerifyingKey publicKey() {
            return VerifyingKey.of(pair.getPublic());
        }
    }

    /** At the start, so that a key that is lost or open to others stops the service before it takes a request. */
    void atStart(@Observes StartupEvent start) {
        LOG.infof("Licences are signed by %s; verifiers pin the root %s", config.issuer(), rootKey());
    }

    @Override
    public synchronized SigningKey at(Instant now) {
        addMissing(now);
        return pairs.stream()
                .filter(pair -> pair.window().covers(now) && pair.window().revokedAt() == null)
                .findFirst()
                .map(pair -> new LocalKey(
                        config.issuer() + "#" + pair.window().name(),
                        pair.pair().getPrivate()))
                .orElseThrow(() -> new IllegalStateException("no key signs at " + now
                        + ": the one that should is revoked. Let the next begin now, in credential-keys.json."));
    }

    @Override
    public synchronized List<Known> all(Instant now) {
        addMissing(now);
        return pairs.stream()
                .map(pair -> new Known(pair.window(), pair.publicKey()))
                .toList();
    }

    @Override
    public SigningKey root() {
        return new LocalKey("root", root.getPrivate());
    }

    @Override
    public final VerifyingKey rootKey() {
        return VerifyingKey.of(root.getPublic());
    }

    @Override
    public synchronized long revision() {
        return revision;
    }

    private void addMissing(Instant now) {
        if (missing(now) == null) return;
        try {
            folder.locked("credential-keys", () -> {
                readIndex();
                for (var missing = missing(now); missing != null; missing = missing(now)) add(missing);
            });
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** What is written down and not known here: another replica has made it. */
    private void readIndex() throws IOException {
        var index = folder.index();
        revision = index.revision();
        for (var window : index.windows())
            if (pairs.stream().noneMatch(pair -> pair.window().name().equals(window.name()))) pairs.add(pair(window));
    }

    private void add(KeyWindow window) throws IOException {
        pairs.add(pair(window));
        revision++;
        folder.writeIndex(
                new KeyFolder.Index(revision, pairs.stream().map(Pair::window).toList()));
    }

    private @Nullable KeyWindow missing(Instant now) {
        var last = pairs.isEmpty() ? null : pairs.getLast().window();
        return KeyWindow.missing(last, now, config.keyLife()).orElse(null);
    }

    private Pair pair(KeyWindow window) throws IOException {
        return new Pair(window, folder.pair("credential-" + window.name()));
    }
}
