package io.ytterby.console.customs;

import io.ytterby.console.api.Api;
import io.ytterby.console.page.Address;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as the API tells it.
 *
 * @param control null for who sees only how it stands
 */
public record DeclarationRead(
        String declarationId,
        String mrn,
        String status,
        String exporterOrg,
        String consigneeOrg,
        String destination,
        String port,
        Instant lodgedAt,
        @Nullable Instant exitedAt,
        @Nullable Control control,
        List<Line> lines,
        List<String> containers,
        List<String> seals) {
    /** Where licensing and tracking stand with it. */
    public record Control(
            Instant answerBy,
            String reservation,
            String lotLock,
            boolean exitRequested,
            int openHolds,
            int openOrders,
            @Nullable Refused refusal) {}

    /** Who stopped it, and why. */
    public record Refused(String by, String slug, String detail) {}

    public record Line(
            int line, String licenceNumber, int licenceLine, String lotId, Long massMg, Value value, String hsCode) {}

    /** @param minor in the currency's smallest unit */
    public record Value(String currency, long minor) {
        public String shown() {
            var unit = Currency.getInstance(currency);
            return BigDecimal.valueOf(minor, Math.max(0, unit.getDefaultFractionDigits()))
                    .toPlainString();
        }
    }

    public DeclarationRead {
        lines = lines == null ? List.of() : List.copyOf(lines);
        containers = containers == null ? List.of() : List.copyOf(containers);
        seals = seals == null ? List.of() : List.copyOf(seals);
    }

    static DeclarationRead of(Api api, String id) {
        return api.get(path(id), DeclarationRead.class);
    }

    /** Of the API. */
    static String path(String id) {
        return Inspection.API + "declarations/" + Address.encoded(id);
    }

    static String page(String id) {
        return "/console/customs/declarations/" + Address.encoded(id);
    }

    /** How a status is shown, as the class of a badge. */
    static String tone(String status) {
        return switch (status) {
            case "RELEASED" -> "good";
            case "REFUSED" -> "bad";
            case "UNDER_CONTROL" -> "stop";
            case "EXITED", "CANCELLED" -> "mute";
            default -> "wait";
        };
    }

    public String page() {
        return page(declarationId);
    }

    public String tone() {
        return tone(status);
    }

    public Long massMg() {
        return lines.stream().mapToLong(Line::massMg).sum();
    }

    /** Nothing moves it any more. */
    public boolean isEnded() {
        return status.equals("EXITED") || status.equals("REFUSED") || status.equals("CANCELLED");
    }
}
