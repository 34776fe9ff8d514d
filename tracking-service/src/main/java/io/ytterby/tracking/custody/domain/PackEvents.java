package io.ytterby.tracking.custody.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Sscc;
import java.time.Instant;
import java.util.List;

/** The events of packs, in the words of EPCIS 2.0 and CBV 2.0. */
public final class PackEvents {
    private static final String AGGREGATION = "AggregationEvent";

    private PackEvents() {}

    public static CustodyEvent packed(Sscc pack, Lot lot, Instant at) {
        return new EpcisEvent(AGGREGATION, "packing", "container_closed", at)
                .action("ADD")
                .parent(pack)
                .quantity("childQuantityList", lot)
                .by(lot.custodian());
    }

    public static CustodyEvent unpacked(Sscc pack, Lot lot, Instant at) {
        return new EpcisEvent(AGGREGATION, "unpacking", "container_open", at)
                .action("DELETE")
                .parent(pack)
                .quantity("childQuantityList", lot)
                .by(lot.custodian());
    }

    public static CustodyEvent packedInto(Sscc outer, Sscc inner, OrganisationId custodian, Instant at) {
        return new EpcisEvent(AGGREGATION, "packing", "container_closed", at)
                .action("ADD")
                .parent(outer)
                .packs("childEPCs", List.of(inner))
                .by(custodian);
    }

    public static CustodyEvent unpackedFrom(Sscc outer, Sscc inner, OrganisationId custodian, Instant at) {
        return new EpcisEvent(AGGREGATION, "unpacking", "container_open", at)
                .action("DELETE")
                .parent(outer)
                .packs("childEPCs", List.of(inner))
                .by(custodian);
    }

    public static CustodyEvent shipped(
            Sscc pack, List<Lot> lots, OrganisationId from, OrganisationId recipient, Instant at) {
        return new EpcisEvent("ObjectEvent", "shipping", "in_transit", at)
                .action("OBSERVE")
                .packs("epcList", List.of(pack))
                .quantities("quantityList", lots)
                .handedOver(from, recipient)
                .by(from);
    }

    public static CustodyEvent received(
            Sscc pack, List<Lot> lots, OrganisationId sender, OrganisationId recipient, Instant at) {
        return new EpcisEvent("ObjectEvent", "receiving", "in_progress", at)
                .action("OBSERVE")
                .packs("epcList", List.of(pack))
                .quantities("quantityList", lots)
                .handedOver(sender, recipient)
                .by(recipient);
    }
}
