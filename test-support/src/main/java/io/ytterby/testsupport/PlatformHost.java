package io.ytterby.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.ytterby.embedded.kafka.EmbeddedKafka;
import io.ytterby.embedded.postgres.EmbeddedPostgres;
import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The one PostgreSQL and the one Kafka of this JVM. It lives in the system's class loader and is asked through
 * {@link Platform} only: Quarkus loads test classes anew for each application, and would start a server with each.
 */
public final class PlatformHost {
    private static @Nullable Map<String, String> facts;

    private PlatformHost() {}

    /** Starts both at the first call. What is returned is strings, since callers live in other class loaders. */
    public static synchronized Map<String, String> facts() throws IOException {
        var known = facts;
        if (known != null) return known;
        TestFolders.sweep();
        var folder = TestFolders.make();
        var started = start(folder);
        facts = started;
        return started;
    }

    private static Map<String, String> start(Path folder) throws IOException {
        var ports = Ports.free(3);
        var password = UUID.randomUUID().toString();
        var kafka = CompletableFuture.supplyAsync(() -> startKafka(folder, ports.get(1), ports.get(2)));
        var postgres = EmbeddedPostgres.start(folder.resolve("postgres"), ports.get(0), password);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder, postgres, kafka), "platform-stop"));
        var key = newKey();
        var jwks = Files.writeString(folder.resolve("jwks.json"), new JWKSet(key).toString());
        return Map.of(
                Platform.POSTGRES_PORT, Integer.toString(ports.get(0)),
                Platform.POSTGRES_PASSWORD, password,
                Platform.POSTGRES_FOLDER, folder.resolve("postgres").toString(),
                Platform.KAFKA, kafka.join().bootstrap(),
                Platform.FOLDER, folder.toString(),
                Platform.JWKS, jwks.toUri().toString(),
                Platform.SIGNING_KEY, key.toJSONString());
    }

    private static EmbeddedKafka startKafka(Path folder, int port, int controllerPort) {
        // Kafka looks for its own classes in the thread's loader; a loader of Quarkus is closed long before the broker.
        Thread.currentThread().setContextClassLoader(PlatformHost.class.getClassLoader());
        try {
            return EmbeddedKafka.start(folder.resolve("kafka"), port, controllerPort);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException("this JDK makes no RSA keys", failure);
        }
    }

    private static void stop(Path folder, EmbeddedPostgres postgres, CompletableFuture<EmbeddedKafka> kafka) {
        try {
            // The data is thrown away: what a slow, clean stop would save is not needed.
            postgres.process().destroyForcibly();
            EmbeddedPostgres.stopLeftover(folder.resolve("postgres"));
            kafka.thenAccept(EmbeddedKafka::close).join();
            Folders.delete(folder);
        } catch (IOException | RuntimeException failure) {
            System.err.println("the test platform in " + folder + " did not stop cleanly: " + failure);
        }
    }
}
