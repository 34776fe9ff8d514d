package io.ytterby.tracking.sighting.rest;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.sighting.app.Places;
import io.ytterby.tracking.sighting.app.TellSightings.Told;
import io.ytterby.tracking.sighting.domain.Position;
import io.ytterby.tracking.sighting.domain.Scan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw.
 *
 * @param sightingId the device's own id, so that a log sent twice counts once; made here if left out
 * @param code as it was read
 * @param at when it was read; now if left out, at most 400 days ago
 * @param country needed if no place is named
 * @param place a UN/LOCODE; its country and, where known, its position follow
 * @param latitude degrees as a decimal string, with longitude
 * @param gtin the GTIN on the label beside the code
 * @param closedPack the SSCC of the unbroken pack it was read on
 */
public record SightingRequest(
        @Nullable UUID sightingId,
        @NotBlank @Size(max = 200) String code,
        @Nullable Instant at,
        @Nullable CountryCode country,
        @Nullable Unlocode place,

        @Pattern(regexp = DEGREES, message = DEGREES_WORDS) @Nullable
        String latitude,

        @Pattern(regexp = DEGREES, message = DEGREES_WORDS) @Nullable
        String longitude,

        @Nullable Gtin gtin,

        @Pattern(regexp = "[0-9]{18}", message = "must be an SSCC of 18 digits.") @Nullable
        String closedPack,

        @Size(min = 1, max = 80) @Nullable String device) {
    private static final String DEGREES = "-?[0-9]{1,3}(\\.[0-9]{1,12})?";
    private static final String DEGREES_WORDS = "must be degrees as a decimal string, such as \"53.54\".";
    private static final Duration OLDEST = Duration.ofDays(400);
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    /** @param at where the request stands: a JSON pointer, empty for the whole body */
    Told toTold(Actor actor, Places places, Instant now, String at) {
        var seen = this.at == null ? now : this.at;
        if (seen.isAfter(now.plus(CLOCKS))) throw wrong(at + "/at", "lies in the future.");
        if (seen.isBefore(now.minus(OLDEST))) throw wrong(at + "/at", "lies more than 400 days back.");
        var scan = new Scan(
                sightingId == null ? UUID.randomUUID() : sightingId,
                seen,
                countryOf(at),
                place,
                position(places, at),
                actor.organisation(),
                actor.isAuthority(),
                gtin,
                closedPack);
        return new Told(scan, code.strip(), device);
    }

    private CountryCode countryOf(String pointer) {
        if (place == null) {
            if (country == null) throw wrong(pointer + "/country", "is needed where no place is named.");
            return country;
        }
        var its = new CountryCode(place.value().substring(0, 2));
        if (country != null && !country.equals(its))
            throw wrong(pointer + "/country", "is not the country of " + place + ".");
        return its;
    }

    private @Nullable Position position(Places places, String pointer) {
        if (latitude == null && longitude == null)
            return place == null ? null : places.of(place).orElse(null);
        if (latitude == null) throw wrong(pointer + "/latitude", "is needed beside a longitude.");
        if (longitude == null) throw wrong(pointer + "/longitude", "is needed beside a latitude.");
        try {
            return Position.ofDegrees(latitude, longitude);
        } catch (IllegalArgumentException beyond) {
            throw wrong(pointer + "/latitude", "is no point on the globe, with its longitude.");
        }
    }

    private static ProblemException wrong(String pointer, String words) {
        return new ProblemException(Problems.invalid(pointer, words));
    }
}
