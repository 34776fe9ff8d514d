package io.ytterby.licensing.application.domain;

import java.util.UUID;

/** The id of an appeal. */
public record AppealId(UUID value) {
    /**
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static AppealId fromString(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
