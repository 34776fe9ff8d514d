package io.ytterby.tracking.capture.domain;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of the good events of a job that has a bad one: the header {@code GS1-Capture-Error-Behaviour}. */
public enum ErrorBehaviour {
    /** All or nothing. */
    ROLLBACK,
    /** The good ones are captured. */
    PROCEED;

    /** Without the header it is {@link #ROLLBACK}, as the standard has it. Empty for a word that it has not. */
    public static Optional<ErrorBehaviour> of(@Nullable String header) {
        if (header == null) return Optional.of(ROLLBACK);
        return switch (header.strip()) {
            case "rollback" -> Optional.of(ROLLBACK);
            case "proceed" -> Optional.of(PROCEED);
            default -> Optional.empty();
        };
    }

    /** The word in the header. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
