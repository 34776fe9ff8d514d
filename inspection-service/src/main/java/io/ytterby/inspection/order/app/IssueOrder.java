package io.ytterby.inspection.order.app;

import io.ytterby.inspection.declaration.app.DeclarationChanges;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Customs wants to look at declared goods: the declaration comes under control, also from RELEASED. */
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

    @Transactional
    public Outcome issue(Actor actor, DeclarationId id, Lane lane, String reason) {
        var found = declarations.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchDeclaration();
        var step = found.orderOpened();
        if (step instanceof DeclarationStep.Refused) return new Outcome.NotOpen(found);
        declarationChanges.write(actor, step);
        var order = InspectionOrder.issued(
                id, lane, reason, actor.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        orders.add(order);
        changes.told(actor, order, "order-issued", Map.of("lane", lane, "reason", reason, "declaration", id.value()));
        return new Outcome.Issued(order);
    }
}
