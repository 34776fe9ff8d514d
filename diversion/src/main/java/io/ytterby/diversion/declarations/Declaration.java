package io.ytterby.diversion.declarations;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of a table of import declarations.
 *
 * @param profiles who, what, where and how, as the table's codes; an empty text where it has none
 * @param taxRate percent
 * @param netMassKg as declared
 * @param price in the table's currency
 * @param fraud what the inspection found
 */
public record Declaration(
        LocalDate date, List<String> profiles, double taxRate, double netMassKg, double price, boolean fraud) {
    public Declaration {
        profiles = List.copyOf(profiles);
    }
}
