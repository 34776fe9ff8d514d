package io.ytterby.benchmarks.ledger;

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
import io.ytterby.embedded.postgres.ServiceDatabase;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.app.HotLedger;
import io.ytterby.licensing.ledger.app.Ledger;
import io.ytterby.licensing.ledger.app.ReserveTogether;
import io.ytterby.licensing.licence.app.IssueLicence;
import io.ytterby.licensing.licence.app.Licences;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The books as the service has them, in this process: the same classes, pool, transaction manager and tables. What is not here
 * is HTTP before it and the relay to Kafka behind it; events lie in the outbox as they do while Kafka is away.
 */
final class HotBooks implements AutoCloseable {
    /** As many as the service opens. */
    static final int CONNECTIONS = 12;

    private final AgroalDataSource pool;
    private final TransactionManager transactions;
    private final Wiring wiring;

    private HotBooks(AgroalDataSource pool, TransactionManager transactions, Wiring wiring) {
        this.pool = pool;
        this.transactions = transactions;
        this.wiring = wiring;
    }

    static HotBooks on(ServiceDatabase database) throws SQLException {
        Flyway.configure(HotBooks.class.getClassLoader())
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("db/kit", "db/migration")
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
        return new HotBooks(pool, transactions, wired(pool, transactions, registry));
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
            DataSource pool, TransactionManager transactions, TransactionSynchronizationRegistry registry) {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        var wiring = new Wiring();
        ((ObjectMapperCustomizer) wiring.make("io.ytterby.kit.rest.StrictJson")).customize(mapper);
        return wiring.with(Jdbi.class, Jdbi.create(pool))
                .with(ObjectMapper.class, mapper)
                .with(Clock.class, Clock.systemUTC())
                .with(TransactionManager.class, transactions)
                .with(TransactionSynchronizationRegistry.class, registry)
                .with(MeterRegistry.class, new SimpleMeterRegistry())
                .with(Event.class, nobodyListens())
                .with(Licences.class, "io.ytterby.licensing.licence.db.JdbiLicences")
                .with(Ledger.class, "io.ytterby.licensing.ledger.db.LedgerStatements")
                .with(HotLedger.class, "io.ytterby.licensing.ledger.db.HotLedgerStatements");
    }

    private static Event<?> nobodyListens() {
        return (Event<?>) Proxy.newProxyInstance(
                HotBooks.class.getClassLoader(), new Class<?>[] {Event.class}, (_, _, _) -> null);
    }

    DataSource pool() {
        return pool;
    }

    Jdbi jdbi() {
        return wiring.get(Jdbi.class);
    }

    BookClaim bookClaim() {
        return wiring.get(BookClaim.class);
    }

    ReserveTogether reserveTogether() {
        return wiring.get(ReserveTogether.class);
    }

    IssueLicence issueLicence() {
        return wiring.get(IssueLicence.class);
    }

    /** As the service's interceptor does it. */
    <T> T inTransaction(Callable<T> work) throws Exception {
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
    public void close() {
        pool.close();
    }
}
