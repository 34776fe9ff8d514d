package io.ytterby.licensing.application.domain;

import java.util.UUID;

/** The id of an application; also the key of its facts. */
public record ApplicationId(UUID value) {
    /**
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ApplicationId fromString(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
