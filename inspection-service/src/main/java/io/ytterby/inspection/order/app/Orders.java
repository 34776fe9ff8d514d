package io.ytterby.inspection.order.app;

import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.kernel.DeclarationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All inspection orders. Whoever changes one has locked its declaration first. */
public interface Orders {
    Optional<InspectionOrder> lookUp(OrderId id);

    void add(InspectionOrder order);

    void update(InspectionOrder order);

    /** Those of a declaration, the oldest first. */
    List<InspectionOrder> of(DeclarationId declaration);

    /** Proposed in lane YELLOW before that, and adopted by nobody; the oldest first. */
    List<OrderId> untouchedYellow(Instant before, int limit);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(@Nullable DeclarationId declaration, @Nullable OrderStatus status, long before, int limit);

    /** One of a list, with its place in it. */
    record Listed(long place, InspectionOrder order) {}
}
