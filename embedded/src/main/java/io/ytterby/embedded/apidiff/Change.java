package io.ytterby.embedded.apidiff;

/**
 * One difference.
 *
 * @param where a call and the place in it: {@code licensing POST /v1/lots request/massMg}
 * @param what in words
 * @param compatible whether every client that was right before is right still
 */
public record Change(String where, String what, boolean compatible) {
    @Override
    public String toString() {
        return (compatible ? "compatible    " : "INCOMPATIBLE  ") + where + ": " + what;
    }
}
