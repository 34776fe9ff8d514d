package io.ytterby.diversion.market;

/**
 * What somebody asked or paid for a form of an element in a week.
 *
 * @param week weeks since 1970-01-01
 * @param form such as oxide or metal
 * @param content contained element, as a share of the form's mass, above 0
 * @param low US dollars per kilogram of the form
 * @param high at least {@code low}
 * @param quantity weight in the index, such as kilograms that were permitted in that week; above 0
 */
public record Quote(int week, String place, String form, double content, double low, double high, double quantity) {
    /** The middle of the range, per kilogram of contained element. */
    public double perElement() {
        return (low + high) / 2 / content;
    }
}
