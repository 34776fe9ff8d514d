package io.ytterby.kit.observe;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Takes each feature's look at the database, one after the other. */
@Singleton
class LookAround {
    private static final Logger LOG = Logger.getLogger(LookAround.class);

    private final List<Look> looks;
    private final Jdbi jdbi;
    private final AtomicBoolean lost = new AtomicBoolean();

    LookAround(@All List<Look> looks, Jdbi jdbi) {
        this.looks = looks;
        this.jdbi = jdbi;
    }

    @Scheduled(every = "${ytterby.observe.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            jdbi.useHandle(handle -> looks.forEach(look -> look.look(handle)));
            if (lost.compareAndSet(true, false)) LOG.info("the figures are counted again");
        } catch (RuntimeException away) {
            looks.forEach(Look::lost);
            if (lost.compareAndSet(false, true))
                LOG.warnf("figures that need the database are not known now: %s", away.getMessage());
        }
    }
}
