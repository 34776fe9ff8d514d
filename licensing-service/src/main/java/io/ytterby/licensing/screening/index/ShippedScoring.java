package io.ytterby.licensing.screening.index;

import io.ytterby.licensing.screening.domain.ScoreWeights;
import io.ytterby.licensing.screening.domain.Thresholds;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The weights and thresholds that come with the service, as data beside the code. */
public final class ShippedScoring {
    private ShippedScoring() {}

    public static ScoreWeights weights() {
        try (var in = resource("/screening/weights.properties")) {
            return ScoreWeights.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Thresholds thresholds() {
        try (var in = resource("/screening/thresholds.csv")) {
            return Thresholds.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ShippedScoring.class.getResourceAsStream(name), name);
    }
}
