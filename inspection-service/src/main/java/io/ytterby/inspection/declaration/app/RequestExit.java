package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.declaration.domain.DeclarationStep.Why;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Customs has the goods at the border: licensing is asked to commit, and its answer lets them out. */
@ApplicationScoped
public class RequestExit {
    private final Declarations declarations;
    private final DeclarationChanges changes;
    private final LastLook lastLook;
    private final Clock clock;

    RequestExit(Declarations declarations, DeclarationChanges changes, LastLook lastLook, Clock clock) {
        this.declarations = declarations;
        this.changes = changes;
        this.lastLook = lastLook;
        this.clock = clock;
    }

    @Transactional
    public Optional<DeclarationStep> request(Actor actor, DeclarationId id) {
        return declarations.lock(id).map(found -> {
            var step = lookedAt(found, found.requestExit(clock.instant().truncatedTo(ChronoUnit.MICROS)));
            changes.write(actor, step);
            return step;
        });
    }

    /** Who leaves at once leaves without licensing, which is asked by every other exit. */
    private DeclarationStep lookedAt(Declaration found, DeclarationStep step) {
        boolean leaves =
                step instanceof DeclarationStep.Moved moved && moved.next().status() == DeclarationStatus.EXITED;
        return leaves && !lastLook.letsGo(found) ? new DeclarationStep.Refused(found, Why.RELEASE_OUTDATED) : step;
    }
}
