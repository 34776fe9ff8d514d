package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.Content.Gap;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.organisation.app.Organisations;
import io.ytterby.licensing.organisation.domain.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Begins an application for the actor's own organisation. */
@ApplicationScoped
public class DraftApplication {
    private final CaseDesk desk;
    private final CheckContent check;
    private final Organisations organisations;
    private final Clock clock;

    DraftApplication(CaseDesk desk, CheckContent check, Organisations organisations, Clock clock) {
        this.desk = desk;
        this.check = check;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    public StepOutcome draft(Content content, Actor actor) {
        if (organisations
                .lookUp(actor.organisation())
                .filter(Organisation::isActive)
                .isEmpty())
            return new Refused.Incomplete(List.of(new Gap(
                    "",
                    "Your organisation " + actor.organisation()
                            + " is not on the registry, or is frozen. Ask the regulator to register it.")));
        var gaps = check.gaps(content);
        if (!gaps.isEmpty()) return new Refused.Incomplete(gaps);
        var id = new ApplicationId(UUID.randomUUID());
        var drafted = Application.drafted(id, actor.organisation(), check.asRegistered(content), clock.instant());
        return new Moved(desk.fileNew(drafted, actor));
    }
}
