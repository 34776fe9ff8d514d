package io.ytterby.diversion.declarations;

import java.util.List;
import java.util.function.Function;

/**
 * Groups that a row belongs to, chain by chain, each chain from the widest to the narrowest. What a narrow group's few rows say leans on the
 * group around it. Offices, declarants, importers and sellers are left out: in the rows that are learned from, they tell nothing of the
 * others.
 */
final class Chains {
    /** A name for the group of a row. */
    interface Group extends Function<Declaration, String> {}

    private static final Group HS2 = Declaration::hs2;
    private static final Group HS4 = Declaration::hs4;
    private static final Group HS6 = Declaration::hs6;
    private static final Group ORIGIN = Declaration::origin;
    private static final Group DEPARTURE = Declaration::departure;
    private static final Group TAX_TYPE = Declaration::taxType;
    private static final Group TAX = Declaration::tax;

    final List<List<Group>> all;

    Chains(List<Declaration> rows) {
        Group mass = Bands.of(rows, Declaration::logMass)::band;
        Group price = Bands.of(rows, Declaration::logPrice)::band;
        Group unitPrice = Bands.of(rows, Declaration::logUnitPrice)::band;
        all = List.of(
                List.of(HS2, HS4, HS6),
                List.of(HS2, HS4, both(HS4, ORIGIN), both(HS6, ORIGIN)),
                List.of(ORIGIN, both(ORIGIN, HS2), both(ORIGIN, HS4), both(ORIGIN, HS6)),
                List.of(HS2, both(HS2, mass), both(HS4, mass), both(HS6, mass)),
                List.of(HS2, both(HS2, price), both(HS4, price)),
                List.of(HS2, both(HS2, unitPrice), both(HS4, unitPrice)),
                List.of(mass, both(mass, price), both(both(mass, price), HS2)),
                List.of(
                        TAX_TYPE,
                        both(TAX_TYPE, ORIGIN),
                        both(both(TAX_TYPE, ORIGIN), HS2),
                        both(both(TAX_TYPE, ORIGIN), HS4)),
                List.of(ORIGIN, both(DEPARTURE, ORIGIN), both(both(DEPARTURE, ORIGIN), HS2)),
                List.of(TAX, both(TAX, HS2), both(TAX, HS4)),
                List.of(HS2, HS4, HS6, both(HS6, mass)),
                List.of(HS4, both(HS4, ORIGIN), both(both(HS4, ORIGIN), mass)),
                List.of(ORIGIN, both(ORIGIN, mass), both(both(ORIGIN, mass), price)),
                List.of(TAX_TYPE, both(TAX_TYPE, HS2), both(TAX_TYPE, HS4), both(TAX_TYPE, HS6)),
                List.of(DEPARTURE, both(DEPARTURE, HS2), both(DEPARTURE, HS4), both(DEPARTURE, HS6)),
                List.of(TAX, both(TAX, mass), both(both(TAX, mass), price)),
                List.of(HS4, both(HS4, mass), both(both(HS4, mass), price)));
    }

    private static Group both(Group one, Group other) {
        return row -> one.apply(row) + '/' + other.apply(row);
    }
}
