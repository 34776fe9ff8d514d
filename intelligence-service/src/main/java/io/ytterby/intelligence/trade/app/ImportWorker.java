package io.ytterby.intelligence.trade.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Takes imports up, one at a time, and forgets those whose time is over. */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final Imports imports;
    private final RunImport runImport;
    private final TradeConfig config;
    private final Clock clock;

    ImportWorker(Imports imports, RunImport runImport, TradeConfig config, Clock clock) {
        this.imports = imports;
        this.runImport = runImport;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${intelligence.trade.imports-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        while (true) {
            var job = QuarkusTransaction.requiringNew().call(() -> imports.tryTake(clock.instant(), config.lease()));
            if (job.isEmpty()) return;
            try {
                runImport.run(job.get());
            } catch (RuntimeException failure) {
                // Its lease ends by itself, and it is taken up behind the last batch that was kept.
                LOG.warnf(
                        failure,
                        "import %s: goes on when its lease has ended",
                        job.get().id());
                return;
            }
        }
    }

    @Scheduled(
            every = "${intelligence.trade.sweep-every:1h}",
            delayed = "${intelligence.trade.sweep-every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int gone = QuarkusTransaction.requiringNew()
                .call(() -> imports.purge(clock.instant().minus(config.retention())));
        if (gone > 0) LOG.infof("%d imports have served their time", gone);
    }
}
