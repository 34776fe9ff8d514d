package io.ytterby.diversion.mirror;

/**
 * What one country says of a month's trade in a code.
 *
 * @param month months since 1970
 * @param reporter who says it
 * @param partner the other country
 * @param flow which way, seen from the reporter
 * @param hs four to ten digits
 * @param kilograms NaN if the table does not tell; nothing traded is 0
 * @param usd NaN if the table does not tell
 */
public record Said(int month, String reporter, String partner, Way flow, String hs, double kilograms, double usd) {
    public enum Way {
        IMPORT,
        EXPORT
    }
}
