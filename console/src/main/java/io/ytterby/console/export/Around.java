package io.ytterby.console.export;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Meanwhile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies around an application. A part that the API does not give just now is null, and the page is shown without it. */
public record Around(
        @Nullable Clock clock,
        @Nullable List<Question> questions,
        @Nullable List<Entry> history,
        @Nullable List<Paper> papers,
        @Nullable List<Appeal> appeals) {
    /**
     * A stretch in which one office had it.
     *
     * @param until null as long as it lasts
     * @param counts whether its days count against the term
     */
    public record Step(Instant from, @Nullable Instant until, String status, boolean counts, int workingDays) {}

    /**
     * @param asOf when it was read
     * @param dueOn a day in Asia/Shanghai
     * @param intervals in the order of their beginnings
     */
    public record Clock(
            @Nullable Instant asOf,
            String state,
            int termWorkingDays,
            int usedWorkingDays,
            int leftWorkingDays,
            boolean overdue,
            @Nullable LocalDate dueOn,
            List<Told> why,
            @Nullable List<Step> intervals,
            @Nullable Forecast forecast) {
        public List<Step> steps() {
            return intervals == null ? List.of() : intervals;
        }

        /** For a bar of the whole term. */
        public int usedPercent() {
            return termWorkingDays == 0 ? 0 : Math.clamp(100L * usedWorkingDays / termWorkingDays, 0, 100);
        }
    }

    /** @param says how long others like it took, and on how many that rests */
    public record Forecast(int n, @Nullable Told says) {}

    public record Question(
            String id,
            String question,
            Instant askedAt,
            @Nullable LocalDate dueOn,
            String status,
            @Nullable String settledText,
            @Nullable Instant settledAt) {
        public boolean isOpen() {
            return status.equals("OPEN");
        }
    }

    public record Entry(
            Instant at,
            String organisation,
            @Nullable String person,
            String step,
            String to,
            @Nullable String note) {
        /** As the words name it: {@code begin_checks}. */
        public String code() {
            return step.replace('-', '_');
        }
    }

    public record Paper(
            String id,
            @Nullable String kind,
            @Nullable String name,
            @Nullable Long sizeBytes) {}

    public record Appeal(
            String id,
            String grounds,
            Instant lodgedAt,
            String status,
            @Nullable Verdict verdict) {}

    public record Verdict(boolean allow, String reason, Instant at) {}

    /** Asks for all of it at once. */
    static Around of(Api api, String id) {
        var path = Places.application(id);
        var clock = Meanwhile.part(api, path + "/clock", Clock.class);
        var questions = Meanwhile.list(api, path + "/queries", Question.class);
        var history = Meanwhile.list(api, path + "/history", Entry.class);
        var papers = Meanwhile.list(api, path + "/documents", Paper.class);
        var appeals = Meanwhile.list(api, path + "/appeals", Appeal.class);
        return new Around(clock.join(), questions.join(), history.join(), papers.join(), appeals.join());
    }

    /** Those that still wait for an answer. */
    public List<Question> open() {
        return questions == null
                ? List.of()
                : questions.stream().filter(Question::isOpen).toList();
    }
}
