package io.ytterby.inspection.hold.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.hold.domain.ClockCall;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Warns two days before a hold's legal clock runs out, and escalates when it has; it lifts nothing. */
@Singleton
public class CallOnClocks {
    private static final int BATCH = 100;
    private static final Actor CLOCK = Actor.system("inspection");

    private final Declarations declarations;
    private final Holds holds;
    private final HoldChanges changes;
    private final Clock clock;

    CallOnClocks(Declarations declarations, Holds holds, HoldChanges changes, Clock clock) {
        this.declarations = declarations;
        this.holds = holds;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(every = "${inspection.hold.clock-every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        callUpon(clock.instant());
    }

    /** Each hold in a transaction of its own. */
    public void callUpon(Instant now) {
        for (var id : holds.clocksDue(now, BATCH))
            QuarkusTransaction.requiringNew().run(() -> callOn(id, now));
    }

    private void callOn(HoldId id, Instant now) {
        holds.lookUp(id)
                .flatMap(hold -> declarations.lock(hold.declaration()))
                .ifPresent(declaration -> holds.lookUp(id)
                        .flatMap(hold -> hold.clockCall(now.truncatedTo(ChronoUnit.MICROS)))
                        .ifPresent(call -> write(declaration, call)));
    }

    private void write(Declaration declaration, ClockCall call) {
        holds.update(call.hold());
        switch (call) {
            case ClockCall.Warned(var hold) ->
                changes.told(CLOCK, declaration, hold, "hold-clock-warning", "Two days or less are left");
            case ClockCall.Escalated(var hold) ->
                changes.told(CLOCK, declaration, hold, "hold-escalated", "The legal clock has run out: decide");
        }
    }
}
