package io.ytterby.console.controllist;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.console.page.Address;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody wants.
 *
 * @param base number of the version of the list that it was written on
 * @param content in the words of the list's file
 */
public record Proposal(
        String id,
        long base,
        String instrument,
        String reason,
        String status,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        JsonNode content) {
    static String api(String id) {
        return Law.API + "/proposals/" + Address.encoded(id);
    }

    public boolean isOpen() {
        return status.equals("PROPOSED");
    }

    public String tone() {
        return switch (status) {
            case "CONFIRMED" -> "good";
            case "WITHDRAWN" -> "mute";
            default -> "wait";
        };
    }

    public String shortId() {
        return id.length() > 8 ? id.substring(0, 8) : id;
    }

    public String path() {
        return Law.PAGE + "/proposals/" + Address.encoded(id);
    }

    public String title() {
        return content.at("/instrument/title").asText();
    }
}
