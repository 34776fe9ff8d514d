package io.ytterby.inspection.declaration.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Cancels what has waited too long for an answer, each in a transaction of its own. */
@Singleton
public class CancelUnanswered {
    private static final int BATCH = 100;

    private final Declarations declarations;
    private final DeclarationChanges changes;
    private final Clock clock;

    CancelUnanswered(Declarations declarations, DeclarationChanges changes, Clock clock) {
        this.declarations = declarations;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(
            every = "${inspection.declaration.unanswered-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (var id : declarations.unanswered(clock.instant(), BATCH))
            QuarkusTransaction.requiringNew().run(() -> cancel(id));
    }

    private void cancel(DeclarationId id) {
        declarations
                .lock(id)
                .ifPresent(found -> changes.write(Actor.system("inspection"), found.timeOut(clock.instant())));
    }
}
