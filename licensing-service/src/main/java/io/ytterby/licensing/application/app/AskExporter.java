package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Content.Gap;
import io.ytterby.licensing.application.domain.Query;
import io.ytterby.licensing.application.domain.QueryId;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.licence.app.LegalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks the exporter for information; the case waits for them until every question is answered or closed. */
@ApplicationScoped
public class AskExporter {
    private static final int LONGEST_DAYS = 365;

    private final CaseDesk desk;
    private final CaseQueries queries;
    private final Clock clock;
    private final int answerDays;

    AskExporter(
            CaseDesk desk,
            CaseQueries queries,
            Clock clock,
            @ConfigProperty(name = "licensing.application.answer-days", defaultValue = "28") int answerDays) {
        this.desk = desk;
        this.queries = queries;
        this.clock = clock;
        this.answerDays = answerDays;
    }

    /** What came of it; the question is null where it was refused. */
    public record Asked(StepOutcome outcome, @Nullable Query query) {}

    /** @param dueOn null for {@code licensing.application.answer-days} from today */
    @Transactional
    public Asked ask(ApplicationId id, String question, @Nullable LocalDate dueOn, Actor officer) {
        var today = LegalDay.today(clock);
        var due = dueOn == null ? today.plusDays(answerDays) : dueOn;
        if (due.isBefore(today) || due.isAfter(today.plusDays(LONGEST_DAYS)))
            return new Asked(
                    new Refused.Incomplete(List.of(
                            new Gap("/dueOn", "An answer is due today or later, within " + LONGEST_DAYS + " days."))),
                    null);
        var query = Query.asked(new QueryId(UUID.randomUUID()), id, question, officer.person(), clock.instant(), due);
        var asked = new CaseDesk.Asked(
                id, null, CaseDesk.Side.AUTHORITY, officer, "application-queried", "answer due on " + due);
        var outcome = desk.move(asked, open -> {
            var moved = open.take(Step.ASK);
            if (moved instanceof Moved) queries.add(query);
            return moved;
        });
        return new Asked(outcome, outcome instanceof Moved ? query : null);
    }
}
