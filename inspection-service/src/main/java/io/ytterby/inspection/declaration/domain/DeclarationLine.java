package io.ytterby.inspection.declaration.domain;

import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;

/**
 * Goods of one lot that leave on one line of a licence.
 *
 * @param line its own number within the declaration, from 1
 * @param licenceLine the line of the licence that it draws on
 */
public record DeclarationLine(
        int line, LicenceNumber licence, int licenceLine, LotId lot, Mass mass, Money value, HsCode hsCode) {
    public DeclarationLine {
        if (line < 1 || licenceLine < 1) throw new IllegalArgumentException("lines count from 1");
        if (mass.isZero()) throw new IllegalArgumentException("a line declares some mass");
    }
}
