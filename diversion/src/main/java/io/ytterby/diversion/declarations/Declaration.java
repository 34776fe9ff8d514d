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
    /** The first digits of the code. */
    String hs(int digits) {
        return hs6.substring(0, Math.min(digits, hs6.length()));
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
