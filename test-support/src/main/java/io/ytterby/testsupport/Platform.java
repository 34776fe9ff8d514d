package io.ytterby.testsupport;

import io.ytterby.embedded.postgres.DatabaseServer;
import io.ytterby.embedded.postgres.ServiceDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The real PostgreSQL and Kafka that all tests of this JVM share; started at the first use, stopped with the JVM. */
public final class Platform {
    static final String POSTGRES_PORT = "postgres.port";
    static final String POSTGRES_PASSWORD = "postgres.password";
    static final String POSTGRES_FOLDER = "postgres.folder";
    static final String KAFKA = "kafka";
    static final String FOLDER = "folder";
    static final String JWKS = "jwks";
    static final String SIGNING_KEY = "signing-key";

    private final Map<String, String> facts;

    private Platform(Map<String, String> facts) {
        this.facts = facts;
    }

    /** Both servers, running. @throws IllegalStateException if one of them does not start; the cause carries its log */
    public static Platform get() {
        try {
            var host = Class.forName(PlatformHost.class.getName(), true, ClassLoader.getSystemClassLoader());
            @SuppressWarnings("unchecked") // the host's signature, seen through reflection
            var facts = (Map<String, String>) host.getMethod("facts").invoke(null);
            return new Platform(facts);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("PostgreSQL and Kafka for the tests did not start", failure);
        }
    }

    /** {@code host:port} of the broker. */
    public String bootstrap() {
        return fact(KAFKA);
    }

    /** PostgreSQL as its superuser sees it. */
    public DatabaseServer postgres() {
        return new DatabaseServer(Integer.parseInt(fact(POSTGRES_PORT)), fact(POSTGRES_PASSWORD));
    }

    /** A new, empty database with its owner and app role, as a service gets one. */
    public ServiceDatabase newDatabase() {
        var random = new byte[6];
        ThreadLocalRandom.current().nextBytes(random);
        var name = "t" + HexFormat.of().formatHex(random);
        try {
            return ServiceDatabase.provide(
                    postgres(),
                    name,
                    UUID.randomUUID().toString(),
                    UUID.randomUUID().toString());
        } catch (SQLException failure) {
            throw new IllegalStateException("no database for the test in " + fact(POSTGRES_FOLDER), failure);
        }
    }

    /** This JVM's own folder; it goes with the JVM. */
    public Path folder() {
        return Path.of(fact(FOLDER));
    }

    /** Where the public keys are that the services trust: a JWK set, as a {@code file:} address. */
    public String jwks() {
        return fact(JWKS);
    }

    /** The private key, as a JWK, that {@link TestTokens} signs with. */
    String signingKey() {
        return fact(SIGNING_KEY);
    }

    private String fact(String name) {
        var value = facts.get(name);
        if (value == null) throw new IllegalStateException("the platform does not tell " + name);
        return value;
    }
}
