package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Begins the next edition of a case under review: a complete copy that the exporter changes and submits in its place. */
@ApplicationScoped
public class AmendApplication {
    private final CaseDesk desk;
    private final CaseQueries queries;
    private final Clock clock;

    AmendApplication(CaseDesk desk, CaseQueries queries, Clock clock) {
        this.desk = desk;
        this.queries = queries;
        this.clock = clock;
    }

    /** @return moved: the draft of the next edition */
    @Transactional
    public StepOutcome amend(ApplicationId id, long expected, String reason, Actor exporter) {
        var asked = new CaseDesk.Asked(
                id, expected, CaseDesk.Side.EXPORTER, exporter, "application-amendment-begun", reason);
        var outcome = desk.move(asked, open -> begin(open, exporter));
        return outcome instanceof Moved(var amended) ? new Moved(nextEdition(amended, exporter)) : outcome;
    }

    /** Open questions close with it: what they asked for is for the amendment to say. */
    private StepOutcome begin(Application open, Actor exporter) {
        var outcome = open.take(Step.AMEND);
        if (outcome instanceof Moved)
            queries.closeOpen(open.id(), "The exporter amends the application.", exporter.person(), clock.instant());
        return outcome;
    }

    private Application nextEdition(Application amended, Actor exporter) {
        var id = new ApplicationId(UUID.randomUUID());
        return desk.fileNew(amended.nextEdition(id, amended.content(), clock.instant()), exporter);
    }
}
