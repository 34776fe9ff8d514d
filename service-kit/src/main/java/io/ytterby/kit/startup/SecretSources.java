package io.ytterby.kit.startup;

import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Where secrets may come from: the environment, or a file that the operator has put beside the program. */
final class SecretSources {
    static final List<String> SECRETS = List.of(
            "quarkus.datasource.password",
            "quarkus.flyway.password",
            "ytterby.gateway-secret",
            "ytterby.issuing.keys-password",
            "quarkus.http.ssl.certificate.key-store-password",
            "quarkus.http.ssl.certificate.trust-store-password");

    private SecretSources() {}

    /** Those that came otherwise: on the command line, where every process of the machine reads them, or in the package. */
    static List<String> open(Config config) {
        return SECRETS.stream()
                .filter(secret -> isOpen(config.getConfigValue(secret).getSourceName()))
                .toList();
    }

    private static boolean isOpen(@org.jspecify.annotations.Nullable String source) {
        return source != null
                && (source.startsWith("SysPropConfigSource")
                        || source.contains("!/")
                        || source.contains("microprofile-config.properties"));
    }
}
