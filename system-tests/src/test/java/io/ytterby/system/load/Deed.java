package io.ytterby.system.load;

/**
 * A declaration that the platform has acknowledged, and what was done with it in the end.
 *
 * @param end the status that it was seen in last
 */
public record Deed(String mrn, String declaration, String lot, long massMg, End end) {
    /** How a declaration of the load ends. */
    public enum End {
        RESERVED,
        CANCELLED,
        EXITED
    }
}
