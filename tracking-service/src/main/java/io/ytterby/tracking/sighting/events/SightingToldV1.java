package io.ytterby.tracking.sighting.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.tracking.sighting.domain.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code was seen: schema {@code tracking.sighting}, version 1.
 *
 * @param gram null if it does not read as a code
 * @param position where that was, as near as a town is told from the next: never where exactly somebody stood
 * @param rules the rules it broke: {@code R3}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SightingToldV1(
        UUID sightingId,
        String code,
        @Nullable Long gram,
        @Nullable UUID lotId,
        String verdict,
        Instant at,
        Instant recordedAt,
        String country,
        @Nullable String place,
        @Nullable PlaceV1 position,
        String org,
        List<String> rules) {
    private static final int HUNDREDTHS = 2;

    /** In degrees, to hundredths: about a kilometre. */
    public record PlaceV1(BigDecimal latitude, BigDecimal longitude) {
        static PlaceV1 of(Position position) {
            return new PlaceV1(degrees(position.latitude()), degrees(position.longitude()));
        }

        private static BigDecimal degrees(int millionths) {
            return BigDecimal.valueOf(millionths, 6).setScale(HUNDREDTHS, RoundingMode.HALF_EVEN);
        }
    }
}
