package io.ytterby.benchmarks.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.ytterby.embedded.postgres.DatabaseServer;
import io.ytterby.embedded.postgres.EmbeddedPostgres;
import io.ytterby.embedded.postgres.ServiceDatabase;
import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Ports;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * A service as it is, in this process: its classes, pool, transaction manager and tables, on a PostgreSQL of its own that waits
 * for the disk. What is not here is HTTP before it and the relay behind it; events lie in the outbox as they do while Kafka is
 * away. Nobody listens to events inside the service.
 */
public final class ServiceInProcess implements AutoCloseable {
    /** As many as a service opens. */
    public static final int CONNECTIONS = 12;

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final AgroalDataSource pool;
    private final TransactionManager transactions;
    private final Wiring wiring;

    private ServiceInProcess(
            Path folder,
            EmbeddedPostgres postgres,
            AgroalDataSource pool,
            TransactionManager transactions,
            Wiring wiring) {
        this.folder = folder;
        this.postgres = postgres;
        this.pool = pool;
        this.transactions = transactions;
        this.wiring = wiring;
    }

    /**
     * Starts a server, makes the service's tables and puts its classes together.
     *
     * @param service any class of the service: its migrations lie beside it
     * @param place where the server's data may lie; it is deleted at the end
     */
    public static ServiceInProcess start(Class<?> service, Path place) throws IOException, SQLException {
        var folder = Files.createTempDirectory(place, "ytterby-bench-");
        // The server runs as another user where this one is root.
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        var postgres =
                EmbeddedPostgres.start(folder.resolve("postgres"), Ports.free(1).getFirst(), secret());
        var database = ServiceDatabase.provide(postgres.server(), "bench", secret(), secret());
        Flyway.configure(ServiceInProcess.class.getClassLoader())
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/kit", "filesystem:" + migrations(service))
                .placeholders(Map.of("app", database.app()))
                .load()
                .migrate();
        // One resource in each transaction: nothing is ever written to the manager's own log.
        System.setProperty(
                "ObjectStoreEnvironmentBean.objectStoreType",
                "com.arjuna.ats.internal.arjuna.objectstore.VolatileStore");
        var transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
        TransactionSynchronizationRegistry registry =
                new com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple();
        var pool = pool(database, transactions, registry);
        return new ServiceInProcess(folder, postgres, pool, transactions, wired(pool, transactions, registry));
    }

    /** Two services' migrations have the same names, so the module's own folder is named, not the class path. */
    private static Path migrations(Class<?> service) {
        CodeSource source = Objects.requireNonNull(service.getProtectionDomain().getCodeSource(), "a class of a file");
        try {
            var place = Path.of(source.getLocation().toURI());
            while (!place.endsWith("target")) place = Objects.requireNonNull(place.getParent(), "a built module");
            return place.resolve("classes/db/migration");
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }

    private static AgroalDataSource pool(
            ServiceDatabase database, TransactionManager transactions, TransactionSynchronizationRegistry registry)
            throws SQLException {
        var settings = new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled(false)
                .connectionPoolConfiguration(connections -> connections
                        .maxSize(CONNECTIONS)
                        .initialSize(CONNECTIONS)
                        .acquisitionTimeout(Duration.ofSeconds(30))
                        .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.url())
                                .principal(new NamePrincipal(database.app()))
                                .credential(new SimplePassword(database.appPassword()))));
        return AgroalDataSource.from(settings);
    }

    private static Wiring wired(
            AgroalDataSource pool, TransactionManager transactions, TransactionSynchronizationRegistry registry) {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        var wiring = new Wiring();
        ((ObjectMapperCustomizer) wiring.make("io.ytterby.kit.rest.StrictJson")).customize(mapper);
        return wiring.with(Jdbi.class, Jdbi.create(pool))
                .with(ObjectMapper.class, mapper)
                .with(Clock.class, Clock.systemUTC())
                .with(TransactionManager.class, transactions)
                .with(TransactionSynchronizationRegistry.class, registry)
                .with(MeterRegistry.class, new SimpleMeterRegistry())
                .with(Event.class, nobodyListens());
    }

    private static Event<?> nobodyListens() {
        return (Event<?>) Proxy.newProxyInstance(
                ServiceInProcess.class.getClassLoader(), new Class<?>[] {Event.class}, (_, _, _) -> null);
    }

    /** Which adapter keeps which port's promise must be said before something is got. */
    public Wiring wiring() {
        return wiring;
    }

    public DatabaseServer server() {
        return postgres.server();
    }

    public AgroalDataSource pool() {
        return pool;
    }

    public Jdbi jdbi() {
        return wiring.get(Jdbi.class);
    }

    /** As the service's interceptor does it. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        transactions.begin();
        boolean done = false;
        try {
            var result = work.call();
            done = true;
            return result;
        } finally {
            if (done) transactions.commit();
            else transactions.rollback();
        }
    }

    @Override
    public void close() throws IOException {
        pool.close();
        postgres.close();
        Folders.delete(folder);
    }

    private static String secret() {
        return UUID.randomUUID().toString();
    }
}
