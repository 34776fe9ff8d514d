package io.ytterby.console.buy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A purchase order, and what stands against its lines. */
public record OrderSeen(String poNo, String state, List<Line> lines) {
    /** @param reasons why it stands so, in sentences */
    public record Line(
            int line,
            String material,
            String state,
            List<String> reasons,
            @Nullable String supply,
            List<CallOff> nextCallOffs,
            List<Lot> lots,
            List<Permit> licences,
            List<Case> applications) {
        public Line {
            reasons = listed(reasons);
            nextCallOffs = listed(nextCallOffs);
            lots = listed(lots);
            licences = listed(licences);
            applications = listed(applications);
        }

        public String tone() {
            return OrderSeen.tone(state);
        }
    }

    public record CallOff(LocalDate on, Long massMg) {}

    /** @param clearance null where nothing of it is shared */
    public record Lot(String lotId, boolean found, @Nullable LotSeen clearance) {
        public String shortId() {
            return Buyer.shortened(lotId);
        }

        public String page() {
            return Buyer.page("lots", lotId);
        }
    }

    public record Permit(
            String licenceNumber, boolean found, @Nullable PermitSeen status) {
        public String page() {
            return Buyer.page("permits", licenceNumber);
        }
    }

    public record Case(String applicationId, boolean found) {
        public String shortId() {
            return Buyer.shortened(applicationId);
        }

        public String page() {
            return Buyer.page("applications", applicationId);
        }
    }

    public OrderSeen {
        lines = listed(lines);
    }

    public String page() {
        return Buyer.page("orders", poNo);
    }

    public String tone() {
        return tone(state);
    }

    /** The first day on which something of it is called off; null if nothing is. */
    public @Nullable LocalDate nextCallOff() {
        return lines.stream()
                .flatMap(line -> line.nextCallOffs().stream())
                .map(CallOff::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public boolean binds(String licenceNumber) {
        return lines.stream()
                .flatMap(line -> line.licences().stream())
                .anyMatch(one -> one.licenceNumber().equals(licenceNumber));
    }

    public boolean isLate() {
        return state.equals("AT_RISK") || state.equals("BLOCKED");
    }

    static String tone(String state) {
        return switch (state) {
            case "ON_TRACK" -> "good";
            case "AT_RISK" -> "warn";
            case "BLOCKED" -> "stop";
            default -> "info";
        };
    }

    private static <T> List<T> listed(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
