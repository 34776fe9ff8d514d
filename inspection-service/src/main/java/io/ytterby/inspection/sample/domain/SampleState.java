package io.ytterby.inspection.sample.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a sample stands, in the words of SENAITE; which of them and why: ADR 0044. */
public enum SampleState {
    /** Taken and sealed, in one piece. */
    SAMPLE_REGISTERED,
    /** In two sealed halves; the laboratory waits for half A. */
    SAMPLE_DUE,
    /** The laboratory has it, and an analysis is to be done. */
    RECEIVED,
    /** All analyses that were asked for are there. */
    TO_BE_VERIFIED,
    VERIFIED,
    PUBLISHED,
    /** Taken back after it was verified; a retest copy took its place if a half was left. */
    INVALID,
    /** Given up before it was verified. */
    REJECTED;

    /** It keeps the goods here: nobody knows yet what it says. */
    public boolean isOpen() {
        return this != PUBLISHED && this != INVALID && this != REJECTED;
    }

    /** {@code to_be_verified}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SampleState> ofWord(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
