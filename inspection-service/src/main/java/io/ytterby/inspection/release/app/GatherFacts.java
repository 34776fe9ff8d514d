package io.ytterby.inspection.release.app;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.hold.app.Holds;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.projection.app.Copies;
import io.ytterby.inspection.projection.app.FrozenOrganisations;
import io.ytterby.inspection.release.app.ReleaseDecision.LicenceVersion;
import io.ytterby.inspection.release.domain.ReleaseFacts;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all that a release looks at, from this service's own tables, in the transaction of the decision. */
@Singleton
class GatherFacts {
    private final Holds holds;
    private final Orders orders;
    private final Copies copies;
    private final FrozenOrganisations organisations;
    private final HeartbeatBook heartbeats;

    GatherFacts(
            Holds holds, Orders orders, Copies copies, FrozenOrganisations organisations, HeartbeatBook heartbeats) {
        this.holds = holds;
        this.orders = orders;
        this.copies = copies;
        this.organisations = organisations;
        this.heartbeats = heartbeats;
    }

    ReleaseFacts of(Declaration locked) {
        // First how far licensing was heard, then what it told: that can only be newer.
        var heard = heard();
        return new ReleaseFacts(
                locked,
                holds.standing(locked.id()),
                orders.of(locked.id()),
                copies.licences(locked.form().licences()),
                copies.lots(locked.form().lots()),
                organisations.frozen(
                        List.of(locked.form().exporter(), locked.form().consignee())),
                heard);
    }

    /** Both must have been heard: a suspension is told on the one topic, a freeze on the other. */
    private @Nullable Instant heard() {
        var licences = heartbeats.asOf(Topic.LICENSING_LICENCE);
        var registry = heartbeats.asOf(Topic.LICENSING_ORGANISATION);
        return licences.isPresent() && registry.isPresent()
                ? Collections.min(List.of(licences.get(), registry.get()))
                : null;
    }

    List<LicenceVersion> versions(ReleaseFacts facts) {
        return facts.licences().values().stream()
                .map(licence -> new LicenceVersion(licence.number().value(), licence.version()))
                .sorted(Comparator.comparing(LicenceVersion::licenceNumber))
                .toList();
    }
}
