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
 * @param licences those of its lines, and with each the licences that have replaced it, as far as they are known
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

    /**
     * The licence on whose books the goods are now: a re-issue carries what was reserved over to the new one.
     *
     * @return a number that may be unknown here
     */
    public LicenceNumber currentOf(LicenceNumber declared) {
        var current = declared;
        for (int step = 0; step < licences.size(); step++) { // a chain is never longer, even if it were a ring
            var copy = licences.get(current);
            if (copy == null || copy.replacedBy() == null) return current;
            current = copy.replacedBy();
        }
        return current;
    }
}
