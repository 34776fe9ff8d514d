package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Advice;
import io.ytterby.licensing.application.domain.AdviceKind;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Files an officer's advice on lines of goods and parties. */
@ApplicationScoped
public class AdviseOnApplication {
    private final CaseDesk desk;
    private final CaseFile file;
    private final Clock clock;

    AdviseOnApplication(CaseDesk desk, CaseFile file, Clock clock) {
        this.desk = desk;
        this.file = file;
        this.clock = clock;
    }

    /** What an officer thinks of one target. */
    public record Opinion(Target target, AdviceKind kind, String reason) {}

    @Transactional
    public StepOutcome advise(ApplicationId id, List<Opinion> opinions, Actor officer) {
        var targets = opinions.stream().map(Opinion::target).toList();
        return desk.move(id, null, CaseDesk.Side.AUTHORITY, officer, "application-advised", words(opinions), open -> {
            var outcome = open.advise(targets, officer.person(), file.signatures(id));
            if (outcome instanceof Moved(var moved)) {
                file.takePart(id, officer.person(), CaseFile.Part.ADVISER);
                opinions.forEach(one -> file.add(
                        id,
                        new Advice(
                                one.target(),
                                one.kind(),
                                one.reason(),
                                officer.person(),
                                moved.round(),
                                clock.instant())));
            }
            return outcome;
        });
    }

    private static String words(List<Opinion> opinions) {
        return String.join(
                "; ",
                opinions.stream().map(one -> one.kind() + " on " + one.target()).toList());
    }
}
