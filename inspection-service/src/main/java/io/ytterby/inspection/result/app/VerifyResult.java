package io.ytterby.inspection.result.app;

import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.hold.app.PlaceHold;
import io.ytterby.inspection.hold.domain.HoldGround;
import io.ytterby.inspection.order.app.LockedOrders;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second person stands for the newest result of an order. Now it counts: a failure places a hold and has alike goods
 * looked at and all ports warned in the same transaction, and licensing hears of it.
 */
@ApplicationScoped
public class VerifyResult {
    private final Declarations declarations;
    private final ReviewSiblings siblings;
    private final WarnPorts ports;
    private final LockedOrders locked;
    private final Orders orders;
    private final Results results;
    private final PlaceHold placeHold;
    private final ResultTold told;
    private final Clock clock;

    VerifyResult(
            Declarations declarations,
            ReviewSiblings siblings,
            WarnPorts ports,
            LockedOrders locked,
            Orders orders,
            Results results,
            PlaceHold placeHold,
            ResultTold told,
            Clock clock) {
        this.declarations = declarations;
        this.siblings = siblings;
        this.ports = ports;
        this.locked = locked;
        this.orders = orders;
        this.results = results;
        this.placeHold = placeHold;
        this.told = told;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Verified(InspectionOrder order, InspectionResult result) implements Outcome {}

        record NoSuchOrder() implements Outcome {}

        /** No result waits for a second person. */
        record NotNow(InspectionOrder order) implements Outcome {}

        /** The one who recorded it. */
        record SamePerson(InspectionResult result) implements Outcome {}
    }

    @Transactional
    public Outcome verify(Actor actor, OrderId id) {
        var seen = newest(id); // before any lock: a failure locks others' rows too, and all in one order
        var alike = seen != null && seen.outcome().isFailure() ? lockSiblings(id) : List.<DeclarationId>of();
        var found = locked.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchOrder();
        var newest = newest(id);
        if (newest == null || seen == null || !newest.id().equals(seen.id())) return new Outcome.NotNow(found.order());
        var next = found.order().resultVerified(newest.outcome()).orElse(null);
        if (next == null) return new Outcome.NotNow(found.order());
        if (!newest.mayBeVerifiedBy(actor.person())) return new Outcome.SamePerson(newest);
        return new Outcome.Verified(next, count(actor, found, next, newest, alike));
    }

    private @Nullable InspectionResult newest(OrderId id) {
        return results.of(id).stream().findFirst().orElse(null);
    }

    private List<DeclarationId> lockSiblings(OrderId id) {
        return locked.declarationOf(id)
                .flatMap(declarations::lookUp)
                .map(siblings::lockWith)
                .orElse(List.of());
    }

    private InspectionResult count(
            Actor actor,
            LockedOrders.Locked found,
            InspectionOrder next,
            InspectionResult newest,
            List<DeclarationId> alike) {
        var verified = newest.verified(actor.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        results.verify(verified);
        orders.update(next);
        if (verified.outcome().isFailure() && isStillHere(found))
            placeHold.placeOn(
                    actor, found.declaration(), HoldGround.FAILED_INSPECTION, verified.finding(), null, verified.id());
        if (verified.outcome().isFailure()) {
            siblings.begin(actor, found.declaration(), alike, verified);
            ports.of(actor, found.declaration(), verified);
        }
        told.told(actor, found.declaration(), next, verified, "result-verified");
        return verified;
    }

    /** An audit may find out what has left already: the licence is suspended, but there is nothing to hold. */
    private static boolean isStillHere(LockedOrders.Locked found) {
        return !(found.declaration().holdPlaced() instanceof DeclarationStep.Refused);
    }
}
