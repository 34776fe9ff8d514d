package io.ytterby.footprints.json;

/** The text is no JSON, or more than is taken; the message says at which character. */
public final class MalformedJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedJsonException(int at, String says) {
        super("At character " + (at + 1) + ": " + says);
    }
}
