package io.ytterby.inspection.result.app;

import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.result.domain.InspectionResult;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All results. Whoever adds or verifies one has locked its order's declaration first. */
public interface Results {
    void add(InspectionResult result);

    /** Adds the second person's name. The database refuses the first person's. */
    void verify(InspectionResult verified);

    /** Writes the reversal of a locked result. The database refuses the names of the first two. */
    void reverse(InspectionResult reversed);

    Optional<InspectionResult> lookUp(UUID id);

    /** Those of an order, the newest first. */
    List<InspectionResult> of(OrderId order);
}
