package io.ytterby.diversion.reference;

/**
 * What is known of a node, a country or a firm, in a month, in contained element.
 *
 * @param month months since 1970
 * @param cv coefficient of variation of the figure
 */
public record NodeFact(String node, String element, Kind kind, int month, double kilograms, double cv, String source) {
    public enum Kind {
        PRODUCTION,
        LEGAL_IMPORT,
        STOCK,
        CONSUMPTION,
        CAPACITY,
        TOLLING
    }
}
