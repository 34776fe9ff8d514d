package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Good;
import io.ytterby.worlds.trade.Firm;
import io.ytterby.worlds.trade.Journey;
import java.time.LocalDate;

/** A sender that serves a buyer with one good on one way.
 * @param perMonth consignments on average
 * @param lotKg median net mass of one
 * @param markup its prices over the market's
 * @param parcels its lots stay below the mass that needs no licence
 * @param coded its lots carry codes that are scanned on the way
 * @param ends the day after its last */
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
        boolean coded,
        LocalDate begins,
        LocalDate ends) {

    public Relation at(double otherPerMonth) {
        return new Relation(
                shipper,
                consignee,
                forwarder,
                good,
                journey,
                otherPerMonth,
                lotKg,
                markup,
                parcels,
                coded,
                begins,
                ends);
    }

    public Relation sized(boolean large) {
        return new Relation(
                shipper.sized(large),
                consignee,
                forwarder,
                good,
                journey,
                perMonth,
                lotKg,
                markup,
                parcels,
                coded,
                begins,
                ends);
    }

    public Relation to(Firm otherConsignee) {
        return new Relation(
                shipper,
                otherConsignee,
                forwarder,
                good,
                journey,
                perMonth,
                lotKg,
                markup,
                parcels,
                coded,
                begins,
                ends);
    }

    /** With lots of another mass that are no parcels and carry no codes. */
    public Relation lots(double otherKg) {
        return new Relation(
                shipper, consignee, forwarder, good, journey, perMonth, otherKg, markup, false, false, begins, ends);
    }

    /** With parcels below the mass that needs no licence. */
    public Relation parcels(double otherKg) {
        return new Relation(
                shipper, consignee, forwarder, good, journey, perMonth, otherKg, markup, true, false, begins, ends);
    }

    public Relation priced(Firm otherForwarder, double otherMarkup) {
        return new Relation(
                shipper,
                consignee,
                otherForwarder,
                good,
                journey,
                perMonth,
                lotKg,
                otherMarkup,
                parcels,
                coded,
                begins,
                ends);
    }

    public Relation lasting(LocalDate first, LocalDate afterLast) {
        return new Relation(
                shipper, consignee, forwarder, good, journey, perMonth, lotKg, markup, parcels, coded, first,
                afterLast);
    }
}
