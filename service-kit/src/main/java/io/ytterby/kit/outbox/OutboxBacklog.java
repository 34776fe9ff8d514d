package io.ytterby.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** How many events wait to be sent, as the last sweep counted them. */
@Singleton
class OutboxBacklog {
    private final AtomicLong unsent;

    OutboxBacklog(MeterRegistry metrics) {
        this.unsent = metrics.gauge("ytterby.outbox.unsent", new AtomicLong());
    }

    long unsent() {
        return unsent.get();
    }

    void counted(long rows) {
        unsent.set(rows);
    }
}
