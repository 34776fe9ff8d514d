package io.ytterby.console.licensing;

import io.ytterby.console.page.Address;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round in which a year's quota of an element is split, as the API tells it.
 *
 * @param sha256 of its result; null before it was run
 */
public record RoundFile(
        String id,
        String element,
        int year,
        Long availableMg,
        String rule,
        Long floorMg,
        Instant deadline,
        String status,
        @Nullable String sha256) {
    /** What somebody asked for. */
    public record Ask(String applicant, Long askedMg) {}

    /** Of the API. */
    static String path(String id) {
        return "/api/licensing/v1/quota-rounds/" + Address.encoded(id);
    }

    public String tone() {
        return switch (status) {
            case "PUBLISHED" -> "good";
            case "RUN" -> "warn";
            default -> "wait";
        };
    }
}
