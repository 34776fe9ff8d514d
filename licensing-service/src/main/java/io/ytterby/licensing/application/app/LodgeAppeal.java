package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Appeal;
import io.ytterby.licensing.application.domain.AppealId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The exporter appeals against a refusal, or takes its appeal back. */
@ApplicationScoped
public class LodgeAppeal {
    private final CaseDesk desk;
    private final Appeals appeals;
    private final Clock clock;

    LodgeAppeal(CaseDesk desk, Appeals appeals, Clock clock) {
        this.desk = desk;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** What came of it; the appeal is null where it was refused. */
    public record Lodged(StepOutcome outcome, @Nullable Appeal appeal) {}

    @Transactional
    public Lodged lodge(ApplicationId id, String grounds, Actor exporter) {
        var appeal = Appeal.lodged(new AppealId(UUID.randomUUID()), id, grounds, exporter.person(), clock.instant());
        var asked = new CaseDesk.Asked(id, null, CaseDesk.Side.EXPORTER, exporter, "application-appealed", grounds);
        var outcome = desk.move(asked, refused -> {
            var moved = refused.appeal(appeals.of(id).isPresent(), clock.instant());
            if (moved instanceof Moved) appeals.add(appeal);
            return moved;
        });
        return new Lodged(outcome, outcome instanceof Moved ? appeal : null);
    }

    /** Empty if there is no such appeal of the exporter's. The refusal stands, and no second appeal is possible. */
    @Transactional
    public Optional<StepOutcome> withdraw(AppealId id, String reason, Actor exporter) {
        return appeals.lookUp(id)
                .map(appeal -> withdraw(appeal, reason, exporter))
                .filter(outcome -> !(outcome instanceof Refused.NotFound));
    }

    private StepOutcome withdraw(Appeal appeal, String reason, Actor exporter) {
        var asked = new CaseDesk.Asked(
                appeal.application(), null, CaseDesk.Side.EXPORTER, exporter, "application-appeal-withdrawn", reason);
        return desk.move(asked, appealed -> {
            var outcome = appealed.take(Step.WITHDRAW_APPEAL);
            if (outcome instanceof Moved)
                appeals.save(appeals.lookUp(appeal.id()).orElseThrow().withdrawn());
            return outcome;
        });
    }
}
