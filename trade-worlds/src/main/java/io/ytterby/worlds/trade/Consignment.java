package io.ytterby.worlds.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A consignment as it is declared once, and the truth about it.
 * @param licence null: none is named; filled in where one is needed unless {@code unlicensed}
 * @param lot the producer's lot, or null where none is named; its number is given last
 * @param unlicensed its sender asks for none: a parcel below the free mass, or one who hides */
public record Consignment(
        Kind kind,
        Instant at,
        Journey journey,
        Load load,
        Firm shipper,
        Firm consignee,
        @Nullable Firm forwarder,
        @Nullable String licence,
        boolean unlicensed,
        @Nullable String lot,
        List<String> codes,
        Map<String, Paper> papers,
        Label label) {

    /** What kind of paper tells of it. */
    public enum Kind {
        EXPORT_DECLARATION,
        IMPORT_DECLARATION,
        BILL_OF_LADING
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    public Consignment when(Instant other) {
        return new Consignment(
                kind,
                other,
                journey,
                load,
                shipper,
                consignee,
                forwarder,
                licence,
                unlicensed,
                lot,
                codes,
                papers,
                label);
    }

    public Consignment with(Journey other) {
        return new Consignment(
                kind, at, other, load, shipper, consignee, forwarder, licence, unlicensed, lot, codes, papers, label);
    }

    public Consignment with(Load other) {
        return new Consignment(
                kind,
                at,
                journey,
                other,
                shipper,
                consignee,
                forwarder,
                licence,
                unlicensed,
                lot,
                codes,
                papers,
                label);
    }

    public Consignment with(Label other) {
        return new Consignment(
                kind, at, journey, load, shipper, consignee, forwarder, licence, unlicensed, lot, codes, papers, other);
    }

    public Consignment between(Firm from, Firm to) {
        return new Consignment(
                kind, at, journey, load, from, to, forwarder, licence, unlicensed, lot, codes, papers, label);
    }

    public Consignment by(@Nullable Firm other) {
        return new Consignment(
                kind, at, journey, load, shipper, consignee, other, licence, unlicensed, lot, codes, papers, label);
    }

    public Consignment licensed(@Nullable String number) {
        return new Consignment(
                kind, at, journey, load, shipper, consignee, forwarder, number, unlicensed, lot, codes, papers, label);
    }

    public Consignment withoutLicence() {
        return new Consignment(
                kind, at, journey, load, shipper, consignee, forwarder, null, true, lot, codes, papers, label);
    }

    public Consignment with(Map<String, Paper> other) {
        return new Consignment(
                kind, at, journey, load, shipper, consignee, forwarder, licence, unlicensed, lot, codes, other, label);
    }

    public Consignment coded(@Nullable String otherLot, List<String> otherCodes) {
        return new Consignment(
                kind,
                at,
                journey,
                load,
                shipper,
                consignee,
                forwarder,
                licence,
                unlicensed,
                otherLot,
                otherCodes,
                papers,
                label);
    }
}
