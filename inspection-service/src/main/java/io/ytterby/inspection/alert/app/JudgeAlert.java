package io.ytterby.inspection.alert.app;

import io.ytterby.inspection.alert.app.Alerts.Judgement;
import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertId;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer says whether what an alert pointed at was what it meant. Possible also after its end. */
@ApplicationScoped
public class JudgeAlert {
    private final Alerts alerts;
    private final AlertChanges changes;
    private final Declarations declarations;
    private final Clock clock;

    JudgeAlert(Alerts alerts, AlertChanges changes, Declarations declarations, Clock clock) {
        this.alerts = alerts;
        this.changes = changes;
        this.declarations = declarations;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Judged(Alert alert) implements Outcome {}

        record NoSuchAlert() implements Outcome {}

        record NoSuchDeclaration() implements Outcome {}
    }

    /** Each declaration counts once for an alert: what is said later takes the place of what was said before. */
    @Transactional
    public Outcome judge(Actor actor, AlertId id, DeclarationId declaration, boolean hit, @Nullable String remark) {
        if (alerts.lock(id).isEmpty()) return new Outcome.NoSuchAlert();
        if (declarations.lookUp(declaration).isEmpty()) return new Outcome.NoSuchDeclaration();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        alerts.judge(new Judgement(id, declaration, hit, now, actor.person(), remark));
        var counted = alerts.lookUp(id).orElseThrow();
        var judged = counted.judged(counted.feedback());
        alerts.update(judged);
        changes.told(actor, judged, hit ? "hit" : "no-hit", Map.of("declaration", declaration.value()));
        return new Outcome.Judged(judged);
    }
}
