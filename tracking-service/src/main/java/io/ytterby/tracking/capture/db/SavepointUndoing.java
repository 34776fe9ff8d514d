package io.ytterby.tracking.capture.db;

import io.ytterby.tracking.capture.app.Undoing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Steps as savepoints. */
@ApplicationScoped
class SavepointUndoing implements Undoing {
    private final Jdbi jdbi;

    SavepointUndoing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T> T step(Supplier<T> step, Predicate<T> undo) {
        execute("SAVEPOINT step");
        var outcome = step.get();
        if (undo.test(outcome)) execute("ROLLBACK TO SAVEPOINT step");
        execute("RELEASE SAVEPOINT step");
        return outcome;
    }

    private void execute(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }
}
