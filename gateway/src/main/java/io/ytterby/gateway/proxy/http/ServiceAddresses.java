package io.ytterby.gateway.proxy.http;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where each service is. */
@Singleton
public class ServiceAddresses {
    private final Map<String, URI> origins;

    ServiceAddresses(
            @ConfigProperty(name = "ytterby.licensing.url") URI licensing,
            @ConfigProperty(name = "ytterby.tracking.url") URI tracking,
            @ConfigProperty(name = "ytterby.inspection.url") URI inspection,
            @ConfigProperty(name = "ytterby.certification.url") URI certification,
            @ConfigProperty(name = "ytterby.intelligence.url") URI intelligence) {
        this.origins = new TreeMap<>(Map.of(
                "licensing",
                licensing,
                "tracking",
                tracking,
                "inspection",
                inspection,
                "certification",
                certification,
                "intelligence",
                intelligence));
    }

    /** By name: {@code licensing -> http://127.0.0.1:8081}. */
    public Map<String, URI> origins() {
        return origins;
    }
}
