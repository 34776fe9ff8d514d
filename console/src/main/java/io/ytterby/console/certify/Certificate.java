package io.ytterby.console.certify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as the API tells it. Footprints are kg CO2e per kg; a decimal stays the text that came.
 *
 * @param status null unless it was issued
 * @param measuredUntil the first day after the measured period
 */
public record Certificate(
        String certificateId,
        String step,
        @Nullable String status,
        Instant asOf,
        String applicant,
        String body,
        SchemeVersion scheme,
        String site,
        String product,
        List<String> stages,
        List<String> custodyModels,
        LocalDate measuredFrom,
        LocalDate measuredUntil,
        Footprint footprint,
        Map<String, String> claimClass,
        Instant appliedAt,
        @Nullable Assessment assessment,
        @Nullable Decision decision,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant auditDue,
        @Nullable String supersedes,
        List<StatusEvent> statusEvents) {
    /** A version of a scheme. */
    public record SchemeVersion(String id, String version) {}

    /** Gross is the only number that is exchanged; offsets and net are never mixed with it. */
    public record Footprint(
            String gross,
            String offsets,
            String net,
            String scope1,
            String scope2Market,
            String allocation,
            String gwpSet) {}

    /** What was found. */
    public record Assessment(Instant at, String by, boolean conforms, String findings) {}

    /** What was decided. */
    public record Decision(Instant at, String by, boolean issued, String reason) {}

    /** From when something counts, and when it was said. */
    public record StatusEvent(String word, String cause, Instant validAt, Instant recordedAt, String reason) {
        /** A class of the style sheet: colour and sign. */
        public String tone() {
            return Certificate.tone(word);
        }

        /** Said later than it counts from. */
        public boolean reachesBack() {
            return validAt.isBefore(recordedAt);
        }
    }

    /** How it stands in one code: its status once it was issued, its step before. */
    public String standing() {
        return status == null ? step : status;
    }

    public String tone() {
        return tone(standing());
    }

    static String tone(String standing) {
        return switch (standing) {
            case "VALID" -> "good";
            case "SUSPENDED" -> "stop";
            case "WITHDRAWN", "REFUSED" -> "bad";
            case "APPLIED", "ASSESSED", "NOT_YET_VALID" -> "wait";
            default -> "mute";
        };
    }

    public boolean isIssued() {
        return status != null;
    }

    /** Ended for good: nothing is done with it any more. */
    public boolean isEnded() {
        return switch (standing()) {
            case "WITHDRAWN", "SUPERSEDED", "EXPIRED", "REFUSED", "RETRACTED" -> true;
            default -> false;
        };
    }

    public String api() {
        return Certificates.API + "/" + certificateId;
    }
}
