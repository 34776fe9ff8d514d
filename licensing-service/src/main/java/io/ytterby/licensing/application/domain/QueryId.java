package io.ytterby.licensing.application.domain;

import java.util.UUID;

/** The id of a question to an exporter. */
public record QueryId(UUID value) {
    /**
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static QueryId fromString(String text) {
        return new QueryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
