package io.ytterby.console.licensing;

import io.ytterby.console.page.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A licence as the API tells it.
 *
 * @param grounds why it is suspended; each is lifted by itself
 * @param provisos what its holder is bound to. Lists that the API leaves out are empty
 */
public record LicenceFile(
        String licenceNumber,
        String status,
        String kind,
        String holderOrg,
        @Nullable String endUserOrg,
        String destination,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Instant issuedAt,
        @Nullable String replaces,
        @Nullable String replacedBy,
        List<Ground> grounds,
        List<Line> lines,
        List<String> provisos) {
    public record Ground(
            String groundId,
            String kind,
            String reason,
            Instant since,
            @Nullable Instant reversedAt) {}

    /** A line with its book of masses, in milligrams. */
    public record Line(
            int line,
            String controlCode,
            String hsCode,
            String description,
            Long issuedMg,
            Long usedMg,
            Long reservedMg,
            Long remainingMg) {}

    /** What was written into the books. */
    public record Entry(
            String kind,
            int line,
            String declarationId,
            Long massMg,
            Instant at,
            @Nullable String reason) {}

    public LicenceFile {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        lines = lines == null ? List.of() : List.copyOf(lines);
        provisos = provisos == null ? List.of() : List.copyOf(provisos);
    }

    /** Of the API. */
    static String path(String number) {
        return "/api/licensing/v1/licences/" + Address.encoded(number);
    }

    public String page() {
        return "/console/licensing/licences/" + Address.encoded(licenceNumber);
    }

    public Long remainingMg() {
        return lines.stream().mapToLong(Line::remainingMg).sum();
    }

    public Long issuedMg() {
        return lines.stream().mapToLong(Line::issuedMg).sum();
    }

    /** How its status is shown, as the class of a badge. */
    public String tone() {
        return switch (status) {
            case "ISSUED" -> "good";
            case "SUSPENDED" -> "stop";
            case "REVOKED" -> "bad";
            case "EXHAUSTED", "EXPIRED", "SURRENDERED", "REPLACED", "CANCELLED", "DEREGISTERED" -> "mute";
            default -> "info";
        };
    }
}
