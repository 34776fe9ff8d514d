package io.ytterby.tracking.sighting.app;

import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.sighting.domain.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where places are: the table {@code places.csv}, read once. */
@ApplicationScoped
public class Places {
    private final Map<String, Position> positions = read();

    /** Empty for a place that the table lacks. */
    public Optional<Position> of(Unlocode place) {
        return Optional.ofNullable(positions.get(place.value()));
    }

    private static Map<String, Position> read() {
        try (var file = Objects.requireNonNull(
                        Places.class.getResourceAsStream("/places.csv"), "places.csv lies beside the classes");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("unlocode"))
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0], cells -> Position.ofDegrees(cells[1], cells[2])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
