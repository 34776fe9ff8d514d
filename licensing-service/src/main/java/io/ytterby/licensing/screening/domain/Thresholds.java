package io.ytterby.licensing.screening.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** From which score on a name is a hit: by list and by sort of entity, with {@code *} for any. */
public final class Thresholds {
    private final Map<String, Integer> points;

    private final int otherwise;

    private Thresholds(Map<String, Integer> points, int otherwise) {
        this.points = Map.copyOf(points);
        this.otherwise = otherwise;
    }

    /**
     * @param csv lines of {@code list,type,points}; the line {@code *,*,…} must be there
     * @throws IllegalArgumentException if a line is not so
     */
    public static Thresholds read(Reader csv) throws IOException {
        var points = new HashMap<String, Integer>();
        try (var lines = new BufferedReader(csv)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var cells = line.split(",", -1);
                if (cells.length != 3) throw new IllegalArgumentException("not list,type,points: " + line);
                points.put(key(cells[0].strip(), cells[1].strip()), Integer.parseInt(cells[2].strip()));
            }
        }
        var otherwise = points.remove(key("*", "*"));
        if (otherwise == null) throw new IllegalArgumentException("the line *,*,points is missing");
        return new Thresholds(points, otherwise);
    }

    public int of(String list, EntityType type) {
        return Stream.of(key(list, type.name()), key(list, "*"), key("*", type.name()))
                .filter(points::containsKey)
                .findFirst()
                .map(points::get)
                .orElse(otherwise);
    }

    private static String key(String list, String type) {
        return list + "/" + type;
    }
}
