package io.ytterby.certification.credential.data;

import io.quarkus.runtime.StartupEvent;
import io.ytterby.certification.credential.app.CredentialConfig;
import io.ytterby.certification.credential.app.Dids;
import io.ytterby.certification.credential.app.KeyVault;
import io.ytterby.certification.credential.data.SealedKeyFolder.Kept;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.NoteKey;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keys in sealed files of the service's own folder; the root and the log's are made at the first start. */
@Singleton
class FileKeyVault implements KeyVault {
    private static final Logger LOG = Logger.getLogger(FileKeyVault.class);
    private static final String LOG_KEY_FILE = "credential-log.vkey";

    private final SealedKeyFolder folder;
    private final Kept root;
    private final Kept log;
    private final ConcurrentHashMap<VerifyingKey, PrivateKey> opened = new ConcurrentHashMap<>();

    FileKeyVault(@ConfigProperty(name = "ytterby.keys-dir") Path folder, CredentialConfig config) {
        this.folder = new SealedKeyFolder(folder, config.keysPassword());
        try {
            this.root = this.folder.keptOrMade("credential-root");
            this.log = this.folder.keptOrMade("credential-log");
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** At the start, so that a key that is lost stops the service before it takes a request. */
    void atStart(@Observes StartupEvent start, Dids dids) {
        publishLogKey(new NoteKey(dids.log(), NoteKey.Use.LOG, logKey()).text());
        LOG.infof("Certificates are signed below %s; verifiers pin the root %s", dids.platform(), rootKey());
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

    @Override
    public SigningKey root() {
        return new LocalKey("root", root.privateHalf());
    }

    @Override
    public VerifyingKey rootKey() {
        return root.publicHalf();
    }

    @Override
    public SigningKey log() {
        return new LocalKey("log", log.privateHalf());
    }

    @Override
    public VerifyingKey logKey() {
        return log.publicHalf();
    }

    /** Where an operator takes it to the witness. */
    private void publishLogKey(String text) {
        try {
            folder.write(LOG_KEY_FILE, (text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
