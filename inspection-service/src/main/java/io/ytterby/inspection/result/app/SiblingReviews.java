package io.ytterby.inspection.result.app;

import io.ytterby.inspection.order.domain.OrderId;
import java.util.List;
import java.util.UUID;

/** Which orders were issued because of a failed result on other goods. */
public interface SiblingReviews {
    void add(UUID result, OrderId order);

    List<OrderId> of(UUID result);
}
