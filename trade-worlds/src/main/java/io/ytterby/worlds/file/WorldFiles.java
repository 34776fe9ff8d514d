package io.ytterby.worlds.file;

import io.ytterby.worlds.atlas.Law;
import io.ytterby.worlds.trade.World;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a world into one folder and its truth into another. The names and fields: {@code docs/guide/worlds.md}. */
public final class WorldFiles {
    static final int VERSION = 1;

    private WorldFiles() {}

    public static void write(World world, Path folder, Path truth) throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(truth);
        var first = TruthJson.firstIllegal(world);
        try (var records = Files.newBufferedWriter(folder.resolve("records.ndjson"));
                var labels = Files.newBufferedWriter(truth.resolve("truth.ndjson"))) {
            for (int place = 0; place < world.consignments().size(); place++) {
                var one = world.consignments().get(place);
                line(records, RecordJson.of(world.id(place), one));
                line(labels, TruthJson.of(world, place, first));
            }
        }
        SettingFile.write(world.setting(), truth);
        lines(folder.resolve("scans.ndjson"), world.scans().stream().map(RestJson::of));
        lines(folder.resolve("permits.ndjson"), world.permits().stream().map(RestJson::of));
        lines(folder.resolve("ownership.ndjson"), world.stakes().stream().map(RestJson::of));
        lines(folder.resolve("facts.ndjson"), world.facts().stream().map(RestJson::of));
        lines(folder.resolve("prices.ndjson"), world.quotes().stream().map(RestJson::of));
        lines(folder.resolve("world.json"), Stream.of(world(world)));
    }

    private static void lines(Path file, Stream<String> lines) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            for (var line : (Iterable<String>) lines::iterator) line(writer, line);
        }
    }

    private static void line(BufferedWriter writer, String line) throws IOException {
        writer.write(line);
        writer.write('\n');
    }

    private static String world(World world) {
        var setting = world.setting();
        var controls = Law.controls().stream()
                .map(one -> new JsonLine()
                        .put("date", one.date().toString())
                        .put("elements", one.elements())
                        .put("destination", one.destination())
                        .put("says", one.says())
                        .toString())
                .toList();
        var free = new JsonLine();
        Map<String, Double> least = new LinkedHashMap<>();
        for (var good : new io.ytterby.worlds.atlas.Atlas().goods())
            if (good.freeKg() > 0) least.merge(good.hs() + "/" + good.element(), good.freeKg(), Math::min);
        least.forEach((key, kg) -> free.put(key, RecordJson.mg(kg)));
        return new JsonLine()
                .put("version", VERSION)
                .put("seed", setting.seed())
                .put("difficulty", setting.difficulty().name().toLowerCase(Locale.ROOT))
                .put("scenario", setting.scenario().toLowerCase(Locale.ROOT))
                .put("round", setting.round())
                .put("from", start(setting.from()).toString())
                .put("to", start(setting.to()).toString())
                .put("records", world.consignments().size())
                .raw("controlDates", "[" + String.join(",", controls) + "]")
                .put("freeBelowMg", free)
                .toString();
    }

    static Instant start(java.time.LocalDate day) {
        return day.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
    }
}
