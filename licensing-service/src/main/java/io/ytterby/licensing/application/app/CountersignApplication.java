package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Countersignature;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The second pair of eyes: accepts the advice as it stands, or returns it. */
@ApplicationScoped
public class CountersignApplication {
    private final CaseDesk desk;
    private final CaseFile file;
    private final Clock clock;

    CountersignApplication(CaseDesk desk, CaseFile file, Clock clock) {
        this.desk = desk;
        this.file = file;
        this.clock = clock;
    }

    @Transactional
    public StepOutcome countersign(ApplicationId id, boolean accepted, String reason, Actor countersigner) {
        var fact = accepted ? "application-countersigned" : "application-returned";
        return desk.move(id, null, CaseDesk.Side.AUTHORITY, countersigner, fact, reason, open -> {
            var outcome = open.countersign(accepted, countersigner.person(), file.advice(id));
            if (outcome instanceof Moved(var moved)) {
                file.takePart(id, countersigner.person(), CaseFile.Part.COUNTERSIGNER);
                file.add(
                        id,
                        new Countersignature(countersigner.person(), accepted, reason, moved.round(), clock.instant()));
            }
            return outcome;
        });
    }
}
