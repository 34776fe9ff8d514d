package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;

/** Changes a draft; and in what is under review the words that no officer decides by. */
@ApplicationScoped
public class EditApplication {
    private final CaseDesk desk;
    private final CheckContent check;

    EditApplication(CaseDesk desk, CheckContent check) {
        this.desk = desk;
        this.check = check;
    }

    @Transactional
    public StepOutcome edit(ApplicationId id, long expected, UnaryOperator<Content> change, Actor actor) {
        var asked = new CaseDesk.Asked(id, expected, CaseDesk.Side.EXPORTER, actor, "application-edited", "");
        return desk.move(asked, draft -> {
            var changed = change.apply(draft.content());
            var gaps = check.gaps(changed);
            return gaps.isEmpty() ? draft.edit(check.asRegistered(changed)) : new Refused.Incomplete(gaps);
        });
    }
}
