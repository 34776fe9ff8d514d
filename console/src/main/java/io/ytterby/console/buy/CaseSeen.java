package io.ytterby.console.buy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application that names the buyer, as far as it is shared.
 *
 * @param p50 by when half of the cases like it were decided; null if too little may be told
 * @param p80 the same for four of five
 * @param n on how many decided cases that rests
 * @param lateShare which share of them was decided after {@code needBy}, a decimal
 */
public record CaseSeen(
        String applicationId,
        String status,
        String says,
        String licenceKind,
        String destination,
        @Nullable String supplier,
        Instant submittedAt,
        int workingDaysUsed,
        int workingDaysTerm,
        @Nullable LocalDate countedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String licenceNumber,
        @Nullable LocalDate p50,
        @Nullable LocalDate p80,
        @Nullable Integer n,
        @Nullable LocalDate needBy,
        @Nullable String lateShare,
        @Nullable String forecastSays,
        @Nullable Instant asOf,
        @Nullable String freshness) {
    public String shortId() {
        return Buyer.shortened(applicationId);
    }

    public String page() {
        return Buyer.page("applications", applicationId);
    }

    public boolean isOpen() {
        return decidedOn == null && !status.equals("WITHDRAWN") && !status.equals("CLOSED");
    }

    public String tone() {
        return switch (status) {
            case "APPROVED", "NO_LICENCE_NEEDED" -> "good";
            case "REFUSED" -> "bad";
            case "WAITS_FOR_EXPORTER", "BEING_CHANGED" -> "warn";
            case "WITHDRAWN", "CLOSED", "REPLACED" -> "mute";
            default -> "wait";
        };
    }
}
