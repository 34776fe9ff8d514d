package io.ytterby.tracking.capture.app;

import io.ytterby.tracking.capture.domain.CaptureId;

/** What comes of a document that is sent to be captured. */
public sealed interface Receipt {
    /** It is stored, and its job will be run. */
    record Accepted(CaptureId id) implements Receipt {}

    record NotWellFormed(String detail) implements Receipt {}

    record TooManyEvents(int most) implements Receipt {}

    record TooLarge(long mostBytes) implements Receipt {}

    /** The organisation's jobs that have not finished are as many as they may be. */
    record TooManyOpen(int most) implements Receipt {}
}
