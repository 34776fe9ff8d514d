package io.ytterby.gateway.order.app;

import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows an organisation its own orders. */
@ApplicationScoped
public class LookUpOrders {
    private final Orders orders;
    private final OwnDatabase database;

    LookUpOrders(Orders orders, OwnDatabase database) {
        this.orders = orders;
        this.database = database;
    }

    @Transactional
    public Optional<PurchaseOrder> find(OrganisationId organisation, String poNo) {
        database.require();
        return orders.find(organisation, poNo);
    }

    /** In the order of their numbers. */
    @Transactional
    public List<PurchaseOrder> list(OrganisationId organisation, @Nullable String after, int most) {
        database.require();
        return orders.list(organisation, after, most);
    }
}
