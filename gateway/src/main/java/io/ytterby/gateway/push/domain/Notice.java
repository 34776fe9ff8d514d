package io.ytterby.gateway.push.domain;

import io.ytterby.kernel.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that one organisation is told.
 *
 * @param id the same id twice for one organisation is one entry of its log
 * @param type name and version of the data's shape: {@code ytterby.licence.status-changed.v1}
 * @param subject what it is about: {@code licence/CN-2026-000123}
 * @param at when it came to be so
 * @param data a JSON object as text, at most {@link #MOST_BYTES} in UTF-8
 */
public record Notice(UUID id, OrganisationId organisation, String type, String subject, Instant at, String data) {
    /** The envelope about it included, an event stays below 20 kB. */
    public static final int MOST_BYTES = 18_000;

    private static final int LONGEST_NAME = 200;

    public Notice {
        if (type.length() > LONGEST_NAME || subject.length() > LONGEST_NAME)
            throw new IllegalArgumentException(
                    "a notice's type and subject have at most " + LONGEST_NAME + " characters");
        if (!data.startsWith("{")) throw new IllegalArgumentException("a notice's data is a JSON object");
        if (data.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw new IllegalArgumentException("a notice has at most " + MOST_BYTES + " bytes of data: " + subject);
    }
}
