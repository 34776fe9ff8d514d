package io.ytterby.pictures.map;

import io.ytterby.pictures.svg.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The land of {@code coast.txt} on a window of {@link #WIDTH} by {@link #HEIGHT} units. Degrees are equally long along each
 * side, and a degree across is as long as it is at the latitude in the middle.
 */
final class Coast {
    static final double WIDTH = 360;
    private static final double WEST = 104;
    private static final double EAST = 137;
    private static final double SOUTH = 17;
    private static final double NORTH = 43;
    private static final double ACROSS = WIDTH / (EAST - WEST);
    private static final double UP = ACROSS / Math.cos(Math.toRadians((SOUTH + NORTH) / 2));
    static final double HEIGHT = Math.ceil(UP * (NORTH - SOUTH));

    /** As the {@code d} of a path. */
    static final String LAND = read();

    private Coast() {}

    static boolean covers(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    static double x(double longitude) {
        return (longitude - WEST) * ACROSS;
    }

    static double y(double latitude) {
        return (NORTH - latitude) * UP;
    }

    private static String read() {
        try (var table = Objects.requireNonNull(
                Coast.class.getResourceAsStream("coast.txt"), "coast.txt lies beside the classes")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Coast::shore)
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String shore(String line) {
        var numbers = line.split(" ", -1);
        var path = new StringBuilder();
        for (int i = 0; i < numbers.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(Svg.number(x(Double.parseDouble(numbers[i]))));
            path.append(' ').append(Svg.number(y(Double.parseDouble(numbers[i + 1]))));
        }
        return path.append('Z').toString();
    }
}
