package io.ytterby.issuing.list.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a status list is for; its word is the standard's. */
public enum StatusPurpose {
    /** For good. */
    REVOCATION,
    /** For a time. */
    SUSPENSION;

    /** {@code revocation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StatusPurpose> ofWord(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
