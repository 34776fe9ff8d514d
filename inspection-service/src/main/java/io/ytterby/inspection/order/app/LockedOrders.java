package io.ytterby.inspection.order.app;

import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.kernel.DeclarationId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** An order to be changed: its declaration is locked first, then the order is read as it is under that lock. */
@Singleton
public class LockedOrders {
    private final Declarations declarations;
    private final Orders orders;

    LockedOrders(Declarations declarations, Orders orders) {
        this.declarations = declarations;
        this.orders = orders;
    }

    /** Both, and nobody else changes them before the transaction ends. */
    public record Locked(Declaration declaration, InspectionOrder order) {}

    /** Whose it is; that never changes. */
    public Optional<DeclarationId> declarationOf(OrderId id) {
        return orders.lookUp(id).map(InspectionOrder::declaration);
    }

    public Optional<Locked> lock(OrderId id) {
        return orders.lookUp(id) // whose it is never changes; how it stands is read again
                .flatMap(order -> declarations.lock(order.declaration()))
                .flatMap(declaration -> orders.lookUp(id).map(order -> new Locked(declaration, order)));
    }
}
