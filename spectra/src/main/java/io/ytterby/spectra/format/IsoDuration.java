package io.ytterby.spectra.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations by ISO 8601 with days, hours, minutes and seconds: {@code PT1M30.5S}; also in small letters. */
final class IsoDuration {
    private static final Pattern SHAPE = Pattern.compile(
            "P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,12}(?:\\.\\d{0,20})?)S)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final int[] SECONDS = {86_400, 3_600, 60, 1};

    private IsoDuration() {}

    static @Nullable Double seconds(String text) {
        var match = SHAPE.matcher(text.strip());
        if (!match.matches()) return null;
        double sum = 0;
        boolean any = false;
        for (int i = 0; i < SECONDS.length; i++) {
            var part = match.group(i + 1);
            if (part == null) continue;
            any = true;
            sum += SECONDS[i] * Double.parseDouble(part);
        }
        return any ? sum : null;
    }
}
