package io.ytterby.diversion.declarations;

import java.time.LocalDate;

/**
 * An import declaration without any history but that of its codes.
 *
 * @param hs6 six digits
 * @param departure country of departure
 * @param taxType the table's code
 * @param taxRate percent
 * @param netMassKg as declared
 * @param price in the table's currency
 * @param fraud what the inspection found
 */
public record Declaration(
        LocalDate date,
        String hs6,
        String departure,
        String origin,
        String taxType,
        double taxRate,
        double netMassKg,
        double price,
        boolean fraud) {
    /** The chapter. */
    String hs2() {
        return hs6.substring(0, Math.min(2, hs6.length()));
    }

    /** The heading. */
    String hs4() {
        return hs6.substring(0, Math.min(4, hs6.length()));
    }

    /** The tax rate, as the name of a group. */
    String tax() {
        return String.valueOf(taxRate);
    }

    double logMass() {
        return Math.log1p(netMassKg);
    }

    double logPrice() {
        return Math.log1p(price);
    }

    double logUnitPrice() {
        return logPrice() - logMass();
    }
}
