package io.ytterby.tracking.gram.app;

import io.quarkus.runtime.StartupEvent;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.FileKeystore;
import io.ytterby.gramcodes.Pkcs11Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The keys that codes are made with: a file in the service's own folder of keys, made at the first start; or, where
 * {@code ytterby.gram-pkcs11.config} names a module, the root key that the module keeps.
 */
@ApplicationScoped
class GramKeys {
    private static final Logger LOG = Logger.getLogger(GramKeys.class);
    private static final String FILE = "gram-root.key";

    /** At the start, so that a key that is lost or open to others stops the service before it takes a request. */
    void atStart(@Observes StartupEvent start, EpochKeys keys) {
        LOG.infof("Gram codes are minted in epoch %d", keys.current());
    }

    @Produces
    @Singleton
    EpochKeys epochKeys(
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "ytterby.gram-epoch", defaultValue = "1") int epoch,
            @ConfigProperty(name = "ytterby.gram-pkcs11.config") Optional<Path> module,
            @ConfigProperty(name = "ytterby.gram-pkcs11.pin") Optional<String> pin,
            @ConfigProperty(name = "ytterby.gram-pkcs11.label", defaultValue = "gram-root") String label) {
        try {
            if (module.isPresent())
                return Pkcs11Keys.open(module.get(), pin.orElse("").toCharArray(), label, epoch);
            return FileKeystore.open(folder.resolve(FILE), epoch);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
