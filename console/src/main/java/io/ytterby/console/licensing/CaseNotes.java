package io.ytterby.console.licensing;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Meanwhile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        var clock = Meanwhile.part(api, path + "/clock", Clock.class);
        var queries = Meanwhile.list(api, path + "/queries", Query.class);
        var screening = Meanwhile.part(api, path + "/screening", Screening.class);
        var flags = Meanwhile.list(api, path + "/flags", Flag.class);
        var history = Meanwhile.list(api, path + "/history", Entry.class);
        var documents = Meanwhile.list(api, path + "/documents", Document.class);
        return new CaseNotes(
                clock.join(), queries.join(), screening.join(), flags.join(), history.join(), documents.join());
    }

    public boolean hasOpenQuery() {
        return queries != null && queries.stream().anyMatch(one -> one.status().equals("OPEN"));
    }
}
