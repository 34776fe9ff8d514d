package io.ytterby.diversion.reference;

/**
 * What is known of a node, a country or a firm, in a month, in contained element.
 *
 * @param month months since 1970
 * @param cv coefficient of variation of the figure
 * @param published days since 1970 from which on it was known: a record is never judged by what came out later
 */
public record NodeFact(
        String node, String element, Kind kind, int month, double kilograms, double cv, String source, int published) {
    /** One that was always known. */
    public NodeFact(String node, String element, Kind kind, int month, double kilograms, double cv, String source) {
        this(node, element, kind, month, kilograms, cv, source, 0);
    }

    public enum Kind {
        PRODUCTION,
        LEGAL_IMPORT,
        STOCK,
        CONSUMPTION,
        CAPACITY,
        TOLLING
    }
}
