package io.ytterby.console.export;

import io.quarkus.qute.RawString;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.time.StepsPicture;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an application's time went: its steps in a row, and which of them count against the term. */
final class ClockPicture {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final Language language;

    ClockPicture(Language language) {
        this.language = language;
    }

    RawString of(Around.Clock clock) {
        var steps = clock.steps();
        var words = steps.stream().map(one -> step(clock, one)).toList();
        var title = Words.say(language, "export.steps");
        var says = Words.say(language, "export.days_used", clock.usedWorkingDays(), clock.termWorkingDays());
        var legend = List.of(
                StepsPicture.means(StepsPicture.Clock.RUNS, Words.say(language, "export.step_counts")),
                StepsPicture.means(StepsPicture.Clock.STANDS, Words.say(language, "export.step_stands")),
                StepsPicture.means(StepsPicture.Clock.OVER, Words.say(language, "export.step_over")));
        return new RawString(StepsPicture.of(
                new Caption("steps-picture", title, says),
                legend,
                words,
                due(clock),
                Words.say(language, "export.no_steps")));
    }

    private StepsPicture.Step step(Around.Clock clock, Around.Step one) {
        var end = one.until();
        var state = !one.counts()
                ? StepsPicture.Clock.STANDS
                : clock.overdue() && end == null ? StepsPicture.Clock.OVER : StepsPicture.Clock.RUNS;
        return new StepsPicture.Step(
                status(one.status()),
                Words.say(language, "export.step_took", one.workingDays()),
                one.from(),
                end == null ? later(clock.asOf(), one.from()) : end,
                state);
    }

    private StepsPicture.@Nullable Moment due(Around.Clock clock) {
        var due = clock.dueOn();
        return due == null
                ? null
                : new StepsPicture.Moment(
                        due.atStartOfDay(OFFICE).toInstant(), Words.say(language, "export.due") + " " + due);
    }

    private String status(String code) {
        var key = "licensing.status." + code.toLowerCase(Locale.ROOT);
        return Words.has(language, key) ? Words.say(language, key) : code;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
