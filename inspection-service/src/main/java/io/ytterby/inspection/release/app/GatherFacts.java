package io.ytterby.inspection.release.app;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.hold.app.Holds;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.projection.app.Copies;
import io.ytterby.inspection.release.app.ReleaseDecision.LicenceVersion;
import io.ytterby.inspection.release.domain.ReleaseFacts;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Reads all that a release looks at, from this service's own tables, in the transaction of the decision. */
@Singleton
class GatherFacts {
    private final Holds holds;
    private final Orders orders;
    private final Copies copies;
    private final HeartbeatBook heartbeats;

    GatherFacts(Holds holds, Orders orders, Copies copies, HeartbeatBook heartbeats) {
        this.holds = holds;
        this.orders = orders;
        this.copies = copies;
        this.heartbeats = heartbeats;
    }

    ReleaseFacts of(Declaration locked) {
        // First how far licensing was heard, then its licences: they can only be newer than that.
        var heard = heartbeats.asOf(Topic.LICENSING_LICENCE).orElse(null);
        return new ReleaseFacts(
                locked,
                holds.standing(locked.id()),
                orders.of(locked.id()),
                copies.licences(locked.form().licences()),
                copies.lots(locked.form().lots()),
                heard);
    }

    List<LicenceVersion> versions(ReleaseFacts facts) {
        return facts.licences().values().stream()
                .map(licence -> new LicenceVersion(licence.number().value(), licence.version()))
                .sorted(Comparator.comparing(LicenceVersion::licenceNumber))
                .toList();
    }
}
