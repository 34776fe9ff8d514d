package io.ytterby.tracking.capture.domain;

import java.util.ArrayList;
import java.util.List;

/** What a run of a job came to so far. Not safe for several threads. */
public final class CaptureReport {
    private static final int ERRORS_KEPT = 100;

    private final List<CaptureError> errors = new ArrayList<>();
    private int stored;
    private int failed;
    private boolean wholeDocument;

    public void stored(int events) {
        stored += events;
    }

    public void failed(CaptureError error) {
        failed++;
        wholeDocument |= error.event() == null;
        if (errors.size() < ERRORS_KEPT) errors.add(error);
    }

    public int stored() {
        return stored;
    }

    public int failed() {
        return failed;
    }

    public boolean success() {
        return failed == 0;
    }

    /** Whether nothing is to stay: all or nothing was asked for, or the document as a whole is wrong. */
    public boolean mustRollBack(ErrorBehaviour behaviour) {
        return wholeDocument || (behaviour == ErrorBehaviour.ROLLBACK && failed > 0);
    }

    /** The same errors, of a capture that stored nothing. */
    public CaptureReport withNothingStored() {
        stored = 0;
        return this;
    }

    /** The first hundred. */
    public List<CaptureError> errors() {
        return List.copyOf(errors);
    }
}
