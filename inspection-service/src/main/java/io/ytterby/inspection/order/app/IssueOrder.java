package io.ytterby.inspection.order.app;

import io.ytterby.inspection.declaration.app.DeclarationChanges;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Customs wants to look at declared goods: the declaration comes under control, also from RELEASED. Where selection has
 * proposed an order, the officer adopts it, and no second one is opened.
 */
@ApplicationScoped
public class IssueOrder {
    private final Declarations declarations;
    private final DeclarationChanges declarationChanges;
    private final Orders orders;
    private final OrderChanges changes;
    private final Clock clock;

    IssueOrder(
            Declarations declarations,
            DeclarationChanges declarationChanges,
            Orders orders,
            OrderChanges changes,
            Clock clock) {
        this.declarations = declarations;
        this.declarationChanges = declarationChanges;
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Issued(InspectionOrder order) implements Outcome {}

        record NoSuchDeclaration() implements Outcome {}

        /** Its goods have left, or will not leave. */
        record NotOpen(Declaration declaration) implements Outcome {}
    }

    /** @param asked null if nothing is said: RED, or the lane of the proposed order that is adopted */
    @Transactional
    public Outcome issue(Actor actor, DeclarationId id, @Nullable Lane asked, String reason) {
        var found = declarations.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchDeclaration();
        var proposed = orders.of(id).stream()
                .filter(order -> order.status() == OrderStatus.PROPOSED)
                .findFirst()
                .orElse(null);
        if (proposed != null) return adopt(actor, found, proposed, asked == null ? proposed.lane() : asked, reason);
        var lane = asked == null ? Lane.RED : asked;
        if (!mayOpen(found, lane)) return new Outcome.NotOpen(found);
        bringUnderControl(actor, found, lane);
        var order = InspectionOrder.issued(id, lane, reason, actor.person(), now());
        orders.add(order);
        changes.told(actor, order, "order-issued", Map.of("lane", lane, "reason", reason, "declaration", id.value()));
        return new Outcome.Issued(order);
    }

    /**
     * A review of goods that are like others which failed: an order beside all that there are, so that its end, if the
     * finding is reversed, takes no selected order with it.
     *
     * @param id locked by the caller
     * @return empty if the goods have left, or will not leave
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<InspectionOrder> review(Actor actor, DeclarationId id, String reason) {
        var found = declarations.lock(id).orElse(null);
        if (found == null || !mayOpen(found, Lane.RED)) return Optional.empty();
        bringUnderControl(actor, found, Lane.RED);
        var order = InspectionOrder.issued(id, Lane.RED, reason, actor.person(), now());
        orders.add(order);
        changes.told(
                actor, order, "order-issued", Map.of("lane", Lane.RED, "reason", reason, "declaration", id.value()));
        return Optional.of(order);
    }

    private Outcome adopt(Actor actor, Declaration found, InspectionOrder proposed, Lane lane, String reason) {
        var order = proposed.adopt(lane, reason, actor.person(), now()).orElseThrow();
        if (!mayOpen(found, order.lane())) return new Outcome.NotOpen(found);
        bringUnderControl(actor, found, order.lane());
        orders.update(order);
        var detail = Map.of(
                "lane",
                order.lane(),
                "reason",
                reason,
                "declaration",
                found.id().value());
        changes.told(actor, order, "order-issued", detail);
        return new Outcome.Issued(order);
    }

    /** An audit is also of goods that have left. */
    private static boolean mayOpen(Declaration found, Lane lane) {
        if (lane == Lane.BLUE) return !found.status().isStopped();
        return !(found.orderOpened() instanceof DeclarationStep.Refused);
    }

    private void bringUnderControl(Actor actor, Declaration found, Lane lane) {
        if (lane != Lane.BLUE) declarationChanges.write(actor, found.orderOpened());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
