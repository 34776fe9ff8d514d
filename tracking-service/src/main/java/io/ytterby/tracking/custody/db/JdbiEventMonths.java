package io.ytterby.tracking.custody.db;

import io.ytterby.tracking.custody.app.EventMonths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** Months as partitions: only their owner may make them, by one function that does nothing else. */
@ApplicationScoped
class JdbiEventMonths implements EventMonths {
    private final Jdbi jdbi;

    JdbiEventMonths(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional
    public int make(LocalDate first, LocalDate last) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT make_event_partitions(:first, :last)")
                .bind("first", first)
                .bind("last", last)
                .mapTo(Integer.class)
                .one());
    }
}
