package io.ytterby.console.customs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where ports are: the table {@code console/ports.csv}. */
final class PortPlaces {
    /** In degrees. */
    record Place(double latitude, double longitude) {}

    private static final Map<String, Place> ALL = read();

    private PortPlaces() {}

    /** @return empty for a port of which nobody wrote down where it is */
    static Optional<Place> of(String port) {
        return Optional.ofNullable(ALL.get(port));
    }

    private static Map<String, Place> read() {
        try (var table = Objects.requireNonNull(
                PortPlaces.class.getResourceAsStream("/console/ports.csv"), "console/ports.csv is in this module")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("unlocode"))
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0],
                            cells -> new Place(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
