package io.ytterby.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code @QuarkusTest} a database of its own, topics of its own and an issuer that it trusts:
 * {@code @QuarkusTestResource(PlatformResource.class)}. Tokens for it come from {@link TestTokens}.
 */
public final class PlatformResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable Map<String, String> settings;

    @Override
    public Map<String, String> start() {
        var known = settings;
        if (known == null) settings = known = settings(Platform.get());
        return known;
    }

    private static Map<String, String> settings(Platform platform) {
        var database = platform.newDatabase();
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database.url()),
                Map.entry("quarkus.datasource.username", database.app()),
                Map.entry("quarkus.datasource.password", database.appPassword()),
                Map.entry("quarkus.flyway.username", database.owner()),
                Map.entry("quarkus.flyway.password", database.ownerPassword()),
                Map.entry("kafka.bootstrap.servers", platform.bootstrap()),
                Map.entry("quarkus.log.category.\"kafka\".level", "WARN"),
                Map.entry("quarkus.log.category.\"org.apache.kafka\".level", "WARN"),
                Map.entry("quarkus.log.category.\"state.change.logger\".level", "WARN"),
                Map.entry("ytterby.issuer", TestTokens.ISSUER),
                Map.entry("ytterby.token.keys", platform.jwks()),
                // A test class keeps its tokens longer than a program may; what five minutes mean has a test of its
                // own.
                Map.entry("ytterby.token.longest", "PT24H"),
                Map.entry(
                        "ytterby.keys-dir",
                        platform.folder().resolve("keys-" + database.name()).toString()),
                Map.entry("ytterby.topic-prefix", database.name() + "."));
    }

    /** Nothing: the servers are shared, and stop with the JVM. */
    @Override
    public void stop() {}
}
