package io.ytterby.console.licensing;

import io.ytterby.console.page.Address;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round in which a year's quota of an element is split, as the API tells it.
 *
 * @param seedCommitment the SHA-256 of the seed of a lottery
 * @param beaconSource the public text that is drawn with beside the seed; empty for none
 * @param sha256 of its result; null before it was run
 */
public record RoundFile(
        String id,
        String element,
        int year,
        Long availableMg,
        String rule,
        Long floorMg,
        @Nullable String seedCommitment,
        @Nullable String beaconSource,
        Instant deadline,
        String status,
        @Nullable String sha256) {
    /** What somebody asked for. */
    public record Ask(String applicant, Long askedMg) {}

    /** Of the API. */
    static String path(String id) {
        return QuotaResource.API + "/" + Address.encoded(id);
    }

    public String page() {
        return "/console/licensing/quotas/" + id;
    }

    public boolean isOpen() {
        return status.equals("OPEN");
    }

    public boolean isRun() {
        return status.equals("RUN");
    }

    public boolean isPublished() {
        return status.equals("PUBLISHED");
    }

    /** By lot: whoever runs it shows the seed that was committed to. */
    public boolean isDrawn() {
        return rule.equals("SEEDED_LOTTERY");
    }

    public boolean hasBeacon() {
        return beaconSource != null && !beaconSource.isEmpty();
    }

    public String tone() {
        return switch (status) {
            case "PUBLISHED" -> "good";
            case "RUN" -> "warn";
            default -> "wait";
        };
    }
}
