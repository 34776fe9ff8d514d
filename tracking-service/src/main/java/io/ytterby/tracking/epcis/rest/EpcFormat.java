package io.ytterby.tracking.epcis.rest;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How EPCs are written in an answer: the header {@code GS1-EPC-Format}. */
public enum EpcFormat {
    NO_PREFERENCE("No_Preference"),
    ALWAYS_GS1_DIGITAL_LINK("Always_GS1_Digital_Link"),
    ALWAYS_EPC_URN("Always_EPC_URN"),
    NEVER_TRANSLATES("Never_Translates");

    private final String word;

    EpcFormat(String word) {
        this.word = word;
    }

    /** The word in the header. */
    public String word() {
        return word;
    }

    /** Without the header it is {@link #ALWAYS_GS1_DIGITAL_LINK}, as the standard has it. Empty for a word that it has not. */
    public static Optional<EpcFormat> of(@Nullable String header) {
        if (header == null) return Optional.of(ALWAYS_GS1_DIGITAL_LINK);
        return Arrays.stream(values())
                .filter(format -> format.word.equals(header.strip()))
                .findFirst();
    }
}
