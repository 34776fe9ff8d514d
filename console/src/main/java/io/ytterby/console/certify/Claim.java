package io.ytterby.console.certify;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the API tells it: so much of a lot is certified, and may be called so.
 *
 * @param state as it is now; {@code status} as it stood at {@code asOf}, of one that is looked at alone
 * @param lines as stated; {@code linesThen} what stood behind it at {@code asOf}
 * @param euConsumerClaimAllowed false where offsets are in it: not for consumers in the Union
 */
public record Claim(
        String claimId,
        String state,
        @Nullable String status,
        @Nullable Instant asOf,
        @Nullable String lotId,
        String org,
        Certificate.SchemeVersion scheme,
        String model,
        String claimClass,
        List<Line> lines,
        @Nullable List<Line> linesThen,
        Figures footprint,
        boolean euConsumerClaimAllowed,
        Instant statedAt,
        @Nullable List<Event> statusEvents) {
    public record Line(String element, long massMg, String certificateId) {}

    public record Figures(String gross, String offsets, String net) {}

    /** From when something counts, and when it was said. */
    public record Event(
            String word,
            Instant validAt,
            Instant recordedAt,
            @Nullable String because) {
        public String tone() {
            return switch (word) {
                case "STATED" -> "good";
                case "WITHDRAWN" -> "bad";
                case "SHRUNK" -> "warn";
                default -> "mute";
            };
        }

        public boolean reachesBack() {
            return validAt.isBefore(recordedAt);
        }
    }

    /** How it stands at the moment that is looked at; a list tells only how it is now. */
    public String standing() {
        return status == null ? state : status;
    }

    public String tone() {
        return switch (standing()) {
            case "VALID", "ACTIVE" -> "good";
            case "SUSPENDED" -> "stop";
            case "WITHDRAWN_CLAIM", "WITHDRAWN" -> "bad";
            case "NOT_YET_VALID" -> "wait";
            default -> "mute";
        };
    }

    /** What stands behind it at the moment that is looked at. */
    public List<Line> behind() {
        return linesThen == null ? lines : linesThen;
    }

    public List<Event> events() {
        return statusEvents == null ? List.of() : statusEvents;
    }
}
