package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Countersignature;
import io.ytterby.licensing.application.domain.Review;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The second pair of eyes, and the third where a case takes two: accepts the advice as it stands, or returns it. */
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
        var asked = new CaseDesk.Asked(id, null, CaseDesk.Side.AUTHORITY, countersigner, fact, reason);
        return desk.move(asked, open -> sign(open, accepted, reason, countersigner));
    }

    private StepOutcome sign(Application open, boolean accepted, String reason, Actor countersigner) {
        var review = new Review(open, file.advice(open.id()));
        var outcome =
                accepted ? review.countersign(countersigner.person()) : review.returnToOfficers(countersigner.person());
        if (outcome instanceof Moved) {
            file.takePart(open.id(), countersigner.person(), CaseFile.Part.COUNTERSIGNER);
            // Of the round that was looked at: to return it begins the next one.
            file.add(
                    open.id(),
                    new Countersignature(countersigner.person(), accepted, reason, open.round(), clock.instant()));
        }
        return outcome;
    }
}
