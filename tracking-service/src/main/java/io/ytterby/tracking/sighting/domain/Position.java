package io.ytterby.tracking.sighting.domain;

import java.math.BigDecimal;

/**
 * A point on the globe.
 *
 * @param latitude millionths of a degree, north is positive
 * @param longitude millionths of a degree, east is positive
 */
public record Position(int latitude, int longitude) {
    private static final int MILLION = 1_000_000;

    public Position {
        if (Math.abs(latitude) > 90 * MILLION) throw new IllegalArgumentException("a latitude is -90 to 90 degrees");
        if (Math.abs(longitude) > 180 * MILLION)
            throw new IllegalArgumentException("a longitude is -180 to 180 degrees");
    }

    /** @throws IllegalArgumentException if a text is no number of degrees */
    public static Position ofDegrees(String latitude, String longitude) {
        return new Position(micro(latitude), micro(longitude));
    }

    /** How far apart two points are along the surface, in metres. */
    public long metresTo(Position other) {
        return GreatCircle.metres(this, other);
    }

    private static int micro(String degrees) {
        try {
            return new BigDecimal(degrees)
                    .movePointRight(6)
                    .setScale(0, java.math.RoundingMode.HALF_EVEN)
                    .intValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException("not a number of degrees: '" + degrees + "'", tooLarge);
        }
    }
}
