package io.ytterby.tracking.custody.domain;

import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The events of what a custodian does to its own lots, in the words of EPCIS 2.0 and CBV 2.0. */
public final class HandlingEvents {
    private HandlingEvents() {}

    /** Like a split a repackaging: the same goods under one lot number, no new codes. */
    public static CustodyEvent merged(Lot before, List<Lot> others, Lot merged, List<HeldRange> moved, Instant at) {
        var inputs = new ArrayList<Lot>(List.of(before));
        inputs.addAll(others);
        return new EpcisEvent("TransformationEvent", "repackaging", "active", at)
                .quantities("inputQuantityList", inputs)
                .quantity("outputQuantityList", merged)
                .grams(moved.stream().map(HeldRange::range).toList())
                .by(merged.custodian());
    }

    /** @param gone the lot, as much of it as is destroyed */
    public static CustodyEvent destroyed(Lot gone, List<HeldRange> held, String reason, Instant at) {
        return new EpcisEvent("ObjectEvent", "destroying", "destroyed", at)
                .action("DELETE")
                .quantity("quantityList", gone)
                .grams(held.stream().map(HeldRange::range).toList())
                .reason(reason)
                .by(gone.custodian());
    }
}
