package io.ytterby.gateway.order.app;

import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where purchase orders are kept. Each is found only by whose it is. */
public interface Orders {
    Optional<PurchaseOrder> find(OrganisationId organisation, String poNo);

    /** In the order of their numbers. */
    List<PurchaseOrder> list(OrganisationId organisation, @Nullable String after, int most);

    long count(OrganisationId organisation);

    /** False if there is one of that number. */
    boolean tryAdd(PurchaseOrder order, PersonId by);

    /** False if its version is not the one before this one's. */
    boolean tryReplace(PurchaseOrder order, PersonId by);
}
