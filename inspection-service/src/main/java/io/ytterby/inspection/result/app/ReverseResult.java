package io.ytterby.inspection.result.app;

import io.ytterby.inspection.hold.app.Holds;
import io.ytterby.inspection.hold.app.MoveHold;
import io.ytterby.inspection.order.app.LockedOrders;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.inspection.result.domain.Reversal;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verified failure was wrong. One decision of a third person takes back all that followed from it here: its hold, the
 * orders on siblings that nobody has started, its alert. The licence stays suspended until a regulator decides on the ground.
 */
@ApplicationScoped
public class ReverseResult {
    private final LockedOrders locked;
    private final Results results;
    private final ReviewSiblings siblings;
    private final WarnPorts ports;
    private final Holds holds;
    private final MoveHold moveHold;
    private final ResultTold told;
    private final Clock clock;

    ReverseResult(
            LockedOrders locked,
            Results results,
            ReviewSiblings siblings,
            WarnPorts ports,
            Holds holds,
            MoveHold moveHold,
            ResultTold told,
            Clock clock) {
        this.locked = locked;
        this.results = results;
        this.siblings = siblings;
        this.ports = ports;
        this.holds = holds;
        this.moveHold = moveHold;
        this.told = told;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        /** Now, or before: a reversal is asked for again as often as somebody likes, and stands once. */
        record Reversed(InspectionResult result) implements Outcome {}

        record NoSuchResult() implements Outcome {}

        /** Nothing has followed from it: it is not verified, or no failure. */
        record NothingToReverse(InspectionResult result) implements Outcome {}

        /** The one who recorded it, or who verified it. */
        record SamePerson(InspectionResult result) implements Outcome {}
    }

    @Transactional
    public Outcome reverse(Actor actor, UUID id, String reason, @Nullable UUID measurement) {
        var order = results.lookUp(id).map(InspectionResult::order).orElse(null);
        if (order == null) return new Outcome.NoSuchResult();
        var found = lock(order, id);
        var result = results.lookUp(id).orElseThrow(); // as it is under the lock
        if (result.reversal() != null) return new Outcome.Reversed(result);
        if (!result.countsAsFailure()) return new Outcome.NothingToReverse(result);
        if (!result.mayBeReversedBy(actor.person())) return new Outcome.SamePerson(result);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reversed = result.reversed(new Reversal(actor.person(), now, reason, measurement));
        results.reverse(reversed);
        takeBack(actor, found, reversed, reason);
        return new Outcome.Reversed(reversed);
    }

    private LockedOrders.Locked lock(OrderId order, UUID result) {
        var unlocked = results.lookUp(result).orElseThrow();
        siblings.lockFor(locked.declarationOf(order).orElseThrow(), unlocked);
        return locked.lock(order).orElseThrow();
    }

    private void takeBack(Actor actor, LockedOrders.Locked found, InspectionResult reversed, String reason) {
        holds.of(reversed.id()).ifPresent(hold -> moveHold.liftOn(actor, found.declaration(), hold, reason));
        int ended = siblings.end(actor, reversed, "The finding was reversed");
        ports.takeBack(actor, reversed, reason);
        told.reversed(actor, found.declaration(), found.order(), reversed, ended);
    }
}
