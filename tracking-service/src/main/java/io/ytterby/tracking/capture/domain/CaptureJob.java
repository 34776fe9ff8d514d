package io.ytterby.tracking.capture.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a capture is.
 *
 * @param success false as soon as something is wrong
 * @param finishedAt null while it runs
 * @param stored how many events were new and were stored; 0 until it has finished
 * @param errors the first hundred
 */
public record CaptureJob(
        CaptureId id,
        ErrorBehaviour behaviour,
        boolean success,
        int stored,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<CaptureError> errors) {
    public CaptureJob {
        errors = List.copyOf(errors);
    }

    public boolean running() {
        return finishedAt == null;
    }
}
