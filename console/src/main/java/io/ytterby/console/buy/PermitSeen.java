package io.ytterby.console.buy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permit as far as its buyer may see it.
 *
 * @param scope {@code status} with bands only, or {@code full} with masses
 * @param usable whether goods may leave under it now
 * @param reason why, or why not
 * @param freshness whether this is behind what happens: {@code FRESH}, or how it is stale
 */
public record PermitSeen(
        String licenceNumber,
        @Nullable String kind,
        String scope,
        String status,
        boolean usable,
        String reason,
        @Nullable String destination,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<Line> lines,
        @Nullable Instant asOf,
        @Nullable String freshness) {
    /**
     * @param remaining the band of what is left
     * @param remainingMg exactly, where that is shared
     */
    public record Line(
            int line,
            String controlCode,
            String hsCode,
            @Nullable String description,
            @Nullable String remaining,
            @Nullable Long remainingMg,
            @Nullable Long issuedMg,
            @Nullable Long usedMg,
            @Nullable Long reservedMg) {
        public String tone() {
            return switch (remaining == null ? "" : remaining) {
                case "AMPLE" -> "good";
                case "SOME" -> "info";
                case "LITTLE", "NONE" -> "warn";
                default -> "mute";
            };
        }

        public boolean isExact() {
            return remainingMg != null && issuedMg != null;
        }
    }

    public PermitSeen {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    public String page() {
        return Buyer.page("permits", licenceNumber);
    }

    public boolean isStale() {
        return freshness != null && !freshness.equals("FRESH");
    }

    /** Its status, in a word: valid is not said of what nothing is left of. */
    public String standing() {
        return isUsedUp() ? "EXHAUSTED" : status;
    }

    private boolean isUsedUp() {
        return status.equals("ISSUED")
                && !lines.isEmpty()
                && lines.stream().allMatch(line -> "NONE".equals(line.remaining()));
    }

    /** How its status is shown, as the class of a badge. */
    public String tone() {
        return switch (status) {
            case "ISSUED" -> usable && !isUsedUp() ? "good" : "warn";
            case "SUSPENDED" -> "stop";
            case "REVOKED" -> "bad";
            default -> "mute";
        };
    }
}
