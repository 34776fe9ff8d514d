package io.ytterby.pictures.map;

import io.ytterby.pictures.bars.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param name beside it, short: {@code CNSHA}
 * @param figure what its size and its colour stand for, in words: {@code 128 · 30 h}
 * @param says all of it in a sentence, for those who do not see it
 * @param longitude degrees, east is positive
 * @param latitude degrees, north is positive
 * @param size not negative; its circle's area is by it
 * @param link where its name leads; null for nowhere
 */
public record Spot(
        String name,
        String figure,
        String says,
        double longitude,
        double latitude,
        double size,
        Tone tone,
        @Nullable String link) {
    public Spot {
        if (!(size >= 0 && size < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("a size of " + size);
    }
}
