package io.ytterby.inspection.release.domain;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.projection.domain.LicenceCopy;
import io.ytterby.inspection.projection.domain.LotCopy;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a release looks at, as it is under the declaration's lock.
 *
 * @param standing the holds that keep the goods here
 * @param orders all its inspection orders, the oldest first
 * @param frozen those of its exporter and consignee that the registry has frozen
 * @param licensingHeardAt until when licensing is known here; null if it was never heard
 */
public record ReleaseFacts(
        Declaration declaration,
        List<Hold> standing,
        List<InspectionOrder> orders,
        Map<LicenceNumber, LicenceCopy> licences,
        Map<LotId, LotCopy> lots,
        Set<OrganisationId> frozen,
        @Nullable Instant licensingHeardAt) {
    public ReleaseFacts {
        standing = List.copyOf(standing);
        orders = List.copyOf(orders);
        licences = Map.copyOf(licences);
        lots = Map.copyOf(lots);
        frozen = Set.copyOf(frozen);
    }
}
