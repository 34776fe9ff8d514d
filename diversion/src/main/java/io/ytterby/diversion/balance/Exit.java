package io.ytterby.diversion.balance;

/**
 * A lawful reason for what looks like an excess. It lowers a score, and it names its evidence.
 *
 * @param strength 0 to 1
 * @param says one sentence with the numbers
 */
public record Exit(Kind kind, double strength, String says) {
    public enum Kind {
        NEW_PRODUCTION,
        TOLLING,
        OLD_TRADE,
        PROCESS
    }
}
