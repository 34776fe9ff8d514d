package io.ytterby.console.lab;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sample as it stands.
 *
 * @param state in the API's words: {@code to_be_verified}
 * @param secondAnalysis why a second analysis is due; null if none is
 */
public record SampleRow(
        String sampleId,
        String declarationId,
        @Nullable String retestOf,
        String state,
        String description,
        Instant takenAt,
        String takenBy,
        @Nullable String secondAnalysis,
        @Nullable Instant verifiedAt,
        @Nullable String verifiedBy,
        @Nullable String endReason) {
    static final String API = "/api/inspection/v1/samples";

    /** Of the API. */
    String path() {
        return API + "/" + sampleId;
    }

    public String page() {
        return "/console/lab/samples/" + sampleId;
    }

    public String declaration() {
        return "/console/customs/declarations/" + declarationId;
    }

    public String shortId() {
        return sampleId.length() > 8 ? sampleId.substring(0, 8) : sampleId;
    }

    boolean isTakenBack() {
        return state.equals("invalid");
    }

    public String tone() {
        return switch (state) {
            case "published" -> "good";
            case "invalid", "rejected" -> "bad";
            case "to_be_verified" -> "warn";
            case "verified" -> "info";
            default -> "wait";
        };
    }
}
