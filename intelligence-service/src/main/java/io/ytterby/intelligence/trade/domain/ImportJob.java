package io.ytterby.intelligence.trade.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param lines how many records were sent
 * @param done how many of them were looked at, in order
 * @param stored taken now
 * @param known taken before, word for word
 * @param failed not taken; {@code errors} says why, of the first thousand
 */
public record ImportJob(
        ImportId id,
        Status status,
        Syntax syntax,
        int lines,
        int done,
        int stored,
        int known,
        int failed,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<LineError> errors) {
    /** Errors that are kept of one import. */
    public static final int MOST_ERRORS = 1_000;

    public ImportJob {
        errors = List.copyOf(errors);
        if (done > lines || stored + known + failed != done)
            throw new IllegalArgumentException("an import counts each record once");
    }

    /** Whether it goes on. */
    public enum Status {
        WAITING,
        RUNNING,
        DONE
    }
}
