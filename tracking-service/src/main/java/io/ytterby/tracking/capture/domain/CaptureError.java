package io.ytterby.tracking.capture.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why an event, or the document, was not captured.
 *
 * @param event the event's place among the events of its document, from 0; null for the document as a whole
 * @param pointer JSON pointer to what is wrong; empty for the whole document
 * @param detail a sentence for whoever sent it
 */
public record CaptureError(Kind kind, @Nullable Integer event, String pointer, String detail) {
    private static final int LONGEST = 1_000;

    /** Whose fault it is, in the standard's terms. */
    public enum Kind {
        /** The event is not valid, or what it says can't be. */
        VALIDATION,
        /** Its id is another event's. */
        ALREADY_EXISTS,
        /** Whoever sent it may not do what it says. */
        SECURITY,
        /** The server gave up. */
        IMPLEMENTATION
    }

    public CaptureError {
        if (pointer.length() > LONGEST) pointer = pointer.substring(0, LONGEST);
        if (detail.length() > LONGEST) detail = detail.substring(0, LONGEST - 1) + "…";
    }
}
