package io.ytterby.tracking.custody.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import java.time.Instant;
import java.util.List;

/** The event for each thing that can happen to a lot, in the words of EPCIS 2.0 and CBV 2.0. */
public final class CustodyEvents {
    private static final String OBJECT = "ObjectEvent";

    private CustodyEvents() {}

    public static CustodyEvent minted(Lot lot, List<HeldRange> held, Instant at) {
        return new EpcisEvent(OBJECT, "commissioning", "active", at)
                .action("ADD")
                .quantity("quantityList", lot)
                .place(lot.card().place())
                .origin(lot)
                .grams(held.stream().map(HeldRange::range).toList())
                .by(lot.custodian());
    }

    /** CBV has no step for a split: it is a repackaging into two lots of the same goods. */
    public static CustodyEvent split(Lot rest, Lot part, GramRange piece, Instant at) {
        var before = rest.withGrams(rest.grams() + part.grams());
        return new EpcisEvent("TransformationEvent", "repackaging", "active", at)
                .quantity("inputQuantityList", before)
                .quantities("outputQuantityList", rest, part)
                .grams(List.of(piece))
                .by(rest.custodian());
    }

    public static CustodyEvent shipped(Lot lot, OrganisationId recipient, Instant at) {
        return new EpcisEvent(OBJECT, "shipping", "in_transit", at)
                .action("OBSERVE")
                .quantity("quantityList", lot)
                .handedOver(lot.custodian(), recipient)
                .by(lot.custodian());
    }

    public static CustodyEvent received(Lot lot, OrganisationId sender, Instant at) {
        return new EpcisEvent(OBJECT, "receiving", "in_progress", at)
                .action("OBSERVE")
                .quantity("quantityList", lot)
                .handedOver(sender, lot.custodian())
                .by(lot.custodian());
    }

    public static CustodyEvent exported(Lot lot, DeclarationId declaration, Instant at) {
        return new EpcisEvent(OBJECT, "departing", "in_transit", at)
                .action("OBSERVE")
                .quantity("quantityList", lot)
                .under(declaration)
                .by(lot.custodian());
    }
}
