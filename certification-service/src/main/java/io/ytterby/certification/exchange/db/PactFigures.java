package io.ytterby.certification.exchange.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handle;

/** Messages to partners that nobody sends any more: a person looks at why, and has them tried again. */
@Singleton
class PactFigures implements Look {
    private final Figure dead;

    PactFigures(MeterRegistry metrics) {
        this.dead = Figure.of(metrics, "ytterby.pact.messages.dead", "Messages to partners that were given up");
    }

    @Override
    public void look(Handle handle) {
        dead.is(handle.createQuery("SELECT count(*) FROM pact_message WHERE state = 'DEAD'")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void lost() {
        dead.isUnknown();
    }
}
