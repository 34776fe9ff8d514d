package io.ytterby.console.licensing;

import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What lies around a case. A part that the API does not give (a role may not see it, a service is busy) is null and the page says so:
 * the case itself is shown all the same.
 */
public record CaseNotes(
        @Nullable Clock clock,
        @Nullable List<Query> queries,
        @Nullable Screening screening,
        @Nullable List<Flag> flags,
        @Nullable List<Entry> history,
        @Nullable List<Document> documents) {
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    /** @param dueOn a day in Asia/Shanghai */
    public record Clock(
            String state,
            int termWorkingDays,
            int usedWorkingDays,
            int leftWorkingDays,
            boolean overdue,
            @Nullable LocalDate dueOn,
            List<Bilingual> why) {
        /** For a bar of the whole term. */
        public int usedPercent() {
            return termWorkingDays == 0 ? 0 : Math.clamp(100L * usedWorkingDays / termWorkingDays, 0, 100);
        }
    }

    public record Query(
            String id,
            String question,
            Instant askedAt,
            @Nullable LocalDate dueOn,
            String status,
            @Nullable String settledText,
            @Nullable Instant settledAt) {}

    public record Screening(boolean waiting, List<Run> runs) {
        /** Of the last run: it looked at all parties anew. */
        public int hits() {
            return runs.isEmpty() ? 0 : runs.getLast().hits();
        }
    }

    public record Run(Instant at, int parties, int hits) {}

    public record Flag(String kind, String reason, @Nullable String raisedBy, Instant raisedAt, boolean stands) {}

    public record Entry(
            Instant at,
            String organisation,
            @Nullable String person,
            String step,
            String to,
            @Nullable String note) {}

    public record Document(
            String id, @Nullable String kind, @Nullable String name) {}

    /** Asks for all of it at once. */
    static CaseNotes of(Api api, String id) {
        var path = CaseFile.path(id);
        var clock = together(() -> api.ask(path + "/clock", Clock.class).given().orElse(null));
        var queries = together(() -> listed(api, path + "/queries", Query.class));
        var screening = together(
                () -> api.ask(path + "/screening", Screening.class).given().orElse(null));
        var flags = together(() -> listed(api, path + "/flags", Flag.class));
        var history = together(() -> listed(api, path + "/history", Entry.class));
        var documents = together(() -> listed(api, path + "/documents", Document.class));
        return new CaseNotes(
                clock.join(), queries.join(), screening.join(), flags.join(), history.join(), documents.join());
    }

    private static <T> @Nullable List<T> listed(Api api, String path, Class<T> type) {
        return api.askList(path, type) instanceof Answer.Given<Listed<T>> given
                ? given.body().items()
                : null;
    }

    private static <T extends @Nullable Object> CompletableFuture<T> together(Supplier<T> part) {
        return CompletableFuture.supplyAsync(part, THREADS);
    }

    public boolean hasOpenQuery() {
        return queries != null && queries.stream().anyMatch(one -> one.status().equals("OPEN"));
    }
}
