package io.ytterby.console.investigate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * An entry of a case's chain.
 *
 * @param n its place, from 1
 * @param payload what was done, as the chain seals it
 * @param hash that the next entry builds on
 */
public record HistoryEntry(
        long n, Instant at, String actor, String organisation, String kind, JsonNode payload, String hash) {
    /** What of the payload people wrote, in the order in which it is read. */
    private static final List<String> WRITTEN =
            List.of("title", "label", "ref", "description", "source", "purpose", "text", "reason", "note");

    public List<String> written() {
        return WRITTEN.stream()
                .map(name -> payload.path(name).asText(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Where the case went; empty if it went nowhere. */
    public String to() {
        return kind.equals("MOVED") ? payload.path("to").asText("") : "";
    }

    /** Whose it is now; empty if that was not said. */
    public String whose() {
        return kind.equals("ASSIGNED") ? payload.path("to").asText("") : "";
    }

    public String conclusion() {
        return payload.path("conclusion").asText("");
    }

    /** The bundle that was made; empty if none was. */
    public String export() {
        return payload.path("export").asText("");
    }

    public String shortHash() {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    public String tone() {
        return switch (kind) {
            case "HOLD_PLACED", "ERASED", "RECUSED" -> "warn";
            case "IDENTITY_READ", "IDENTITY_RELEASED" -> "stop";
            case "NOTED", "TASK_ADDED" -> "info";
            default -> "good";
        };
    }
}
