package io.ytterby.intelligence.trade.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.intelligence.trade.domain.ImportJob;
import io.ytterby.intelligence.trade.domain.LineError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param done how many of its records were looked at, in their order
 * @param errors why some were not taken; the first thousand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportReply(
        String importId,
        String status,
        String syntax,
        int lines,
        int done,
        int stored,
        int known,
        int failed,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<ErrorReply> errors) {
    /** Where and what. */
    record ErrorReply(int line, String pointer, String detail) {
        static ErrorReply of(LineError error) {
            return new ErrorReply(error.line(), error.pointer(), error.detail());
        }
    }

    static ImportReply of(ImportJob job) {
        return new ImportReply(
                job.id().toString(),
                job.status().name(),
                job.syntax().name(),
                job.lines(),
                job.done(),
                job.stored(),
                job.known(),
                job.failed(),
                job.createdAt(),
                job.finishedAt(),
                job.errors().stream().map(ErrorReply::of).toList());
    }
}
