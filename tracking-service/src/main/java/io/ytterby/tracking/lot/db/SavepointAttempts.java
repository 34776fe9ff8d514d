package io.ytterby.tracking.lot.db;

import io.ytterby.tracking.lot.app.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Attempts within one transaction: each begins at a savepoint, and a failed one goes back to it. */
@ApplicationScoped
class SavepointAttempts implements Attempts {
    /** Foreign key and uniqueness of the tiling, serialisation failure, deadlock. */
    private static final Set<String> WORTH_ANOTHER = Set.of("23503", "23505", "40001", "40P01");

    private final Jdbi jdbi;

    SavepointAttempts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T> Optional<T> upTo(int times, Supplier<Optional<T>> change) {
        for (int attempt = 1; attempt <= times; attempt++) {
            execute("SAVEPOINT attempt");
            try {
                var outcome = change.get();
                if (outcome.isPresent()) return outcome;
                execute("ROLLBACK TO SAVEPOINT attempt");
                return outcome;
            } catch (RuntimeException failure) {
                execute("ROLLBACK TO SAVEPOINT attempt");
                if (!isWorthAnother(failure)) throw failure;
            }
        }
        return Optional.empty();
    }

    private void execute(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }

    private static boolean isWorthAnother(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getSQLState() != null)
                return WORTH_ANOTHER.contains(sql.getSQLState());
        return false;
    }
}
