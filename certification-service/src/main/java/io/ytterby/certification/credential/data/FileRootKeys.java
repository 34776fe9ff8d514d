package io.ytterby.certification.credential.data;

import io.quarkus.runtime.StartupEvent;
import io.ytterby.certification.credential.app.CredentialConfig;
import io.ytterby.certification.credential.app.LogName;
import io.ytterby.certification.credential.app.RootKeys;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.NoteKey;
import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.key.app.IssuingConfig;
import io.ytterby.issuing.key.data.SealedKeyFolder;
import io.ytterby.issuing.key.data.SealedKeyFolder.Kept;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The root's and the log's keys in sealed files, made at the first start. */
@Singleton
class FileRootKeys implements RootKeys {
    private static final Logger LOG = Logger.getLogger(FileRootKeys.class);
    private static final String LOG_KEY_FILE = "credential-log.vkey";

    private final SealedKeyFolder folder;
    private final Optional<Path> published;
    private final Kept root;
    private final Kept log;

    FileRootKeys(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder, IssuingConfig config, CredentialConfig credential) {
        this.folder = new SealedKeyFolder(folder, config.keysPassword());
        this.published = credential.logKeyPublished();
        try {
            this.root = this.folder.keptOrMade("credential-root");
            this.log = this.folder.keptOrMade("credential-log");
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** At the start, so that a key that is lost stops the service before it takes a request. */
    void atStart(@Observes StartupEvent start, Dids dids, LogName name) {
        publishLogKey(new NoteKey(name.text(), NoteKey.Use.LOG, logKey()).text());
        LOG.infof("Certificates are signed below %s; verifiers pin the root %s", dids.platform(), rootKey());
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

    /** Where an operator, or a volume that both mount, takes it to the witness. */
    private void publishLogKey(String text) {
        try {
            folder.write(LOG_KEY_FILE, (text + "\n").getBytes(StandardCharsets.UTF_8));
            if (published.isPresent()) Files.writeString(published.get(), text + "\n");
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
