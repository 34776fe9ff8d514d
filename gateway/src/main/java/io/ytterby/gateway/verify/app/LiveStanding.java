package io.ytterby.gateway.verify.app;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.verify.domain.Standing;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** How a licence or a lot stands in the gateway's own view, as far as the public may know: taken back, or not. */
@Singleton
public class LiveStanding {
    private static final Set<String> ENDED = Set.of("REVOKED", "SURRENDERED", "CANCELLED");
    private static final List<Topic> LICENCE = List.of(Topic.LICENSING_LICENCE);
    private static final List<Topic> LOT = List.of(Topic.TRACKING_LOT, Topic.INSPECTION_HOLD);

    private final Projection projection;

    LiveStanding(Projection projection) {
        this.projection = projection;
    }

    /** @param number as a document says it; what is no number is not known */
    Standing ofLicence(String number) {
        try {
            return projection
                    .licence(new LicenceNumber(number))
                    .<Standing>map(this::of)
                    .orElseGet(Standing.NotKnown::new);
        } catch (IllegalArgumentException noNumber) {
            return new Standing.NotKnown();
        }
    }

    Standing ofLot(LotId id) {
        return projection.lot(id).<Standing>map(this::of).orElseGet(Standing.NotKnown::new);
    }

    private Standing of(KnownLicence licence) {
        var freshness = projection.freshness(licence, LICENCE);
        if (ENDED.contains(licence.status())) return new Standing.TakenBack("REVOKED", freshness.asOf());
        if (licence.status().equals("SUSPENDED") || !licence.grounds().isEmpty())
            return new Standing.TakenBack("SUSPENDED", freshness.asOf());
        return clear(freshness);
    }

    private Standing of(KnownLot lot) {
        var freshness = projection.freshness(lot, LOT);
        boolean held = lot.isFrozen() || !projection.openHoldsOn(lot.id()).isEmpty();
        return held ? new Standing.TakenBack("HELD", freshness.asOf()) : clear(freshness);
    }

    private static Standing clear(Freshness freshness) {
        return freshness.stale() ? new Standing.TooOld(freshness.asOf()) : new Standing.Stands(freshness.asOf());
    }
}
