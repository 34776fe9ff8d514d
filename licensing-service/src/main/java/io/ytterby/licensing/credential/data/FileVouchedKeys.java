package io.ytterby.licensing.credential.data;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.licensing.credential.app.CredentialConfig;
import io.ytterby.licensing.credential.app.VouchedKeys;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The public keys that the gateway has written down, where the operator has named that file. Whoever could write it could
 * at most sign status answers: any other role, and any other issuer, is passed over.
 */
@Singleton
class FileVouchedKeys implements VouchedKeys {
    private static final Logger LOG = Logger.getLogger(FileVouchedKeys.class);
    private static final Set<String> ROLES = Set.of("StatusAnswer");

    private final CredentialConfig config;

    FileVouchedKeys(CredentialConfig config) {
        this.config = config;
    }

    @Override
    public List<TrustEntry> all() {
        return config.vouchedKeys().filter(Files::exists).map(this::read).orElse(List.of());
    }

    private List<TrustEntry> read(Path file) {
        try {
            return TrustList.of(StrictJson.parseObject(Files.readAllBytes(file))).entries().stream()
                    .filter(entry -> entry.roles().equals(ROLES) && entry.did().equals(config.issuer()))
                    .toList();
        } catch (IOException | RefusedException unreadable) {
            LOG.errorf(
                    "the keys in %s are not vouched for, since it cannot be read: %s", file, unreadable.getMessage());
            return List.of();
        }
    }
}
