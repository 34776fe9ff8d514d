package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.domain.Gap;
import io.ytterby.gateway.order.app.LookUpOrders;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A buyer's orders, page by page, as many as one report reads. */
@Singleton
class ReadOrders {
    private static final int PAGE = 500;
    private static final int MOST = 5_000;

    private final LookUpOrders orders;

    ReadOrders(LookUpOrders orders) {
        this.orders = orders;
    }

    record Read(List<PurchaseOrder> orders, List<Gap> gaps) {}

    Read of(OrganisationId mine) {
        var all = new ArrayList<PurchaseOrder>();
        @Nullable String after = null;
        while (all.size() < MOST) {
            var page = orders.list(mine, after, PAGE);
            all.addAll(page);
            if (page.size() < PAGE) return new Read(all, List.of());
            after = page.getLast().poNo();
        }
        return new Read(
                all,
                List.of(new Gap(
                        Gap.Kind.ORDERS_NOT_READ,
                        "orders after " + after,
                        "A report reads at most " + MOST + " orders, by their numbers.",
                        null)));
    }
}
