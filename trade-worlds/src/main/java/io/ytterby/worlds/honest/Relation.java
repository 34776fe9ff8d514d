package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Good;
import io.ytterby.worlds.trade.Firm;
import io.ytterby.worlds.trade.Journey;

/** A sender that serves a buyer with one good on one way.
 * @param perMonth consignments on average
 * @param lotKg median net mass of one
 * @param markup its prices over the market's
 * @param parcels its lots stay below the mass that needs no licence
 * @param coded its lots carry codes that are scanned on the way */
public record Relation(
        Firm shipper,
        Firm consignee,
        Firm forwarder,
        Good good,
        Journey journey,
        double perMonth,
        double lotKg,
        double markup,
        boolean parcels,
        boolean coded) {

    public Relation at(double otherPerMonth) {
        return new Relation(shipper, consignee, forwarder, good, journey, otherPerMonth, lotKg, markup, parcels, coded);
    }

    public Relation sized(boolean large) {
        return new Relation(
                shipper.sized(large), consignee, forwarder, good, journey, perMonth, lotKg, markup, parcels, coded);
    }

    public Relation to(Firm otherConsignee) {
        return new Relation(shipper, otherConsignee, forwarder, good, journey, perMonth, lotKg, markup, parcels, coded);
    }
}
