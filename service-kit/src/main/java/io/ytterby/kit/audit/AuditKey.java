package io.ytterby.kit.audit;

import io.ytterby.kit.key.KeptKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs the heads of this service's audit chain. */
@Singleton
class AuditKey extends KeptKey {
    AuditKey(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "ytterby.service") String service)
            throws IOException, GeneralSecurityException {
        super(folder, service + "-audit");
    }
}
