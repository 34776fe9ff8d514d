package io.ytterby.tracking.capture.domain;

import java.util.Optional;
import java.util.UUID;

/** Names a capture job. */
public record CaptureId(UUID value) {
    public static CaptureId random() {
        return new CaptureId(UUID.randomUUID());
    }

    /** Empty for a text that is no capture id. */
    public static Optional<CaptureId> parse(String text) {
        try {
            return Optional.of(new CaptureId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
