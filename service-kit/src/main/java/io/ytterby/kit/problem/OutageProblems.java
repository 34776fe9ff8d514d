package io.ytterby.kit.problem;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL and Kafka say when they are busy, contradicted, or gone. */
final class OutageProblems {
    /** No connection in time, or the transaction ran out of its time between two statements and is over. */
    private static final List<String> OF_THE_POOL =
            List.of("Acquisition timeout", "without active transaction", "to existing transaction");

    private OutageProblems() {}

    static Optional<Problem> of(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> ofState(sql.getSQLState(), sql.getMessage());
            case RetriableException ignored -> Optional.of(Problems.unavailable());
            // Innermost, else its cause would have been asked first: the transaction ran out of time.
            case RollbackException rolledBack when rolledBack.getCause() == null -> Optional.of(Problems.unavailable());
            // Hibernate is not of the kit: services that have it raise this one.
            case Throwable stale
            when isNamed(stale, "jakarta.persistence.OptimisticLockException", "org.hibernate.StaleStateException") ->
                Optional.of(staleDocument());
            default -> Optional.empty();
        };
    }

    /** The pool's own exceptions carry no state. Codes: PostgreSQL, appendix A. */
    private static Optional<Problem> ofState(@Nullable String state, @Nullable String message) {
        if (state == null)
            return message != null && OF_THE_POOL.stream().anyMatch(message::contains)
                    ? Optional.of(Problems.unavailable())
                    : Optional.empty();
        return switch (state) {
            case "55P03", "40001", "40P01" -> Optional.of(Problems.busy());
            case "25006" -> Optional.of(Problems.unavailable()); // a standby that does not lead yet, or no longer
            // The driver's own word: the transaction ran out of its time while a statement was being prepared.
            case "55000" ->
                message != null && message.contains("has been closed")
                        ? Optional.of(Problems.unavailable())
                        : Optional.empty();
            case "57014" -> Optional.of(Problems.unavailable()); // took longer than the statement timeout
            case "22021", "22P05" ->
                Optional.of(Problems.malformed("A text has a character that cannot be stored, such as NUL."));
            default ->
                switch (state.substring(0, 2)) {
                    // 28: the password was rotated and this process has not been told yet.
                    case "08", "28", "53", "57", "58" -> Optional.of(Problems.unavailable());
                    case "23" -> Optional.of(Problems.conflict());
                    default -> Optional.empty();
                };
        };
    }

    private static Problem staleDocument() {
        return Problem.of(
                "stale-version",
                412,
                "Somebody changed it before you",
                "Nothing was changed. Read it again and send your change with its new ETag in If-Match.");
    }

    private static boolean isNamed(Throwable failure, String... names) {
        for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass())
            for (var name : names) if (name.equals(type.getName())) return true;
        return false;
    }
}
