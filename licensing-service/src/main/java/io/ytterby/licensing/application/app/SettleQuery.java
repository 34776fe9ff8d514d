package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Query;
import io.ytterby.licensing.application.domain.QueryId;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The exporter answers a question, or the authority closes it. With the last one the case goes on from where it was. */
@ApplicationScoped
public class SettleQuery {
    private final CaseDesk desk;
    private final CaseQueries queries;
    private final Clock clock;

    SettleQuery(CaseDesk desk, CaseQueries queries, Clock clock) {
        this.desk = desk;
        this.queries = queries;
        this.clock = clock;
    }

    /** Empty if there is no such question, also where it is of another's case. */
    @Transactional
    public Optional<StepOutcome> answer(QueryId id, String answer, Actor exporter) {
        return settle(
                id, new Settling(Step.ANSWER, Query.Status.ANSWERED, "application-query-answered", answer), exporter);
    }

    /** Empty if there is no such question. */
    @Transactional
    public Optional<StepOutcome> close(QueryId id, String reason, Actor officer) {
        return settle(
                id, new Settling(Step.CLOSE_QUERY, Query.Status.CLOSED, "application-query-closed", reason), officer);
    }

    private record Settling(Step step, Query.Status status, String fact, String text) {
        CaseDesk.Side side() {
            return step == Step.ANSWER ? CaseDesk.Side.EXPORTER : CaseDesk.Side.AUTHORITY;
        }
    }

    private Optional<StepOutcome> settle(QueryId id, Settling how, Actor actor) {
        return queries.lookUp(id)
                .map(found -> settle(id, found.application(), how, actor))
                .filter(outcome -> !(outcome instanceof Refused.NotFound));
    }

    private StepOutcome settle(QueryId id, ApplicationId application, Settling how, Actor actor) {
        var asked = new CaseDesk.Asked(application, null, how.side(), actor, how.fact(), how.text());
        return desk.move(asked, waiting -> {
            // Read again: the case's row is locked now, and with it the question.
            var query = queries.lookUp(id).orElseThrow();
            if (!query.isOpen()) return new Refused.QuerySettled();
            var outcome = waiting.take(how.step());
            if (outcome instanceof Moved)
                queries.settle(query.settled(how.status(), how.text(), actor.person(), clock.instant()));
            return outcome;
        });
    }
}
