package io.ytterby.benchmarks.ledger;

import io.ytterby.benchmarks.service.ServiceInProcess;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.app.HotLedger;
import io.ytterby.licensing.ledger.app.Ledger;
import io.ytterby.licensing.ledger.app.ReserveTogether;
import io.ytterby.licensing.licence.app.IssueLicence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The books of licensing-service, in this process. */
final class HotBooks implements AutoCloseable {
    static final int CONNECTIONS = ServiceInProcess.CONNECTIONS;

    private final ServiceInProcess service;

    private HotBooks(ServiceInProcess service) {
        this.service = service;
    }

    static HotBooks in(Path folder) throws Exception {
        var service = ServiceInProcess.start(IssueLicence.class, folder);
        service.wiring()
                .with(Ledger.class, "io.ytterby.licensing.ledger.db.LedgerStatements")
                .with(HotLedger.class, "io.ytterby.licensing.ledger.db.HotLedgerStatements");
        return new HotBooks(service);
    }

    ServiceInProcess service() {
        return service;
    }

    DataSource pool() {
        return service.pool();
    }

    Jdbi jdbi() {
        return service.jdbi();
    }

    BookClaim bookClaim() {
        return service.wiring().get(BookClaim.class);
    }

    ReserveTogether reserveTogether() {
        return service.wiring().get(ReserveTogether.class);
    }

    IssueLicence issueLicence() {
        return service.wiring().get(IssueLicence.class);
    }

    <T> T inTransaction(Callable<T> work) throws Exception {
        return service.inTransaction(work);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
