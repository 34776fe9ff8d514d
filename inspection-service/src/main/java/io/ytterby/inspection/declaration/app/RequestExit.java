package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.DeclarationStep;
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
    private final Clock clock;

    RequestExit(Declarations declarations, DeclarationChanges changes, Clock clock) {
        this.declarations = declarations;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Optional<DeclarationStep> request(Actor actor, DeclarationId id) {
        return declarations.lock(id).map(found -> {
            var step = found.requestExit(clock.instant().truncatedTo(ChronoUnit.MICROS));
            changes.write(actor, step);
            return step;
        });
    }
}
