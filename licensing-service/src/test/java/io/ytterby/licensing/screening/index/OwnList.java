package io.ytterby.licensing.screening.index;

import io.ytterby.licensing.screening.data.EntriesBuilder;
import io.ytterby.licensing.screening.data.ListFormat;
import io.ytterby.licensing.screening.domain.ListedEntry;
import io.ytterby.licensing.screening.domain.ScoreWeights;
import io.ytterby.licensing.screening.domain.Thresholds;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Ten invented entries, and an index of them with the weights and thresholds that are shipped. */
public final class OwnList {
    private OwnList() {}

    public static String csv() {
        try (var in = resource("/screening/own-list.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<ListedEntry> entries() {
        var builder = new EntriesBuilder("own");
        ListFormat.YTTERBY.read(csv(), builder);
        return List.copyOf(builder.entries().values());
    }

    static NameIndex index() {
        try (var weights = resource("/screening/weights.properties");
                var thresholds = resource("/screening/thresholds.csv")) {
            return NameIndex.of(
                    entries(),
                    new IcuRomanisation(),
                    ScoreWeights.read(weights),
                    Thresholds.read(new InputStreamReader(thresholds, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OwnList.class.getResourceAsStream(name), name);
    }
}
