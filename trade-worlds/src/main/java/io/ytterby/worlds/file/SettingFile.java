package io.ytterby.worlds.file;

import io.ytterby.worlds.trade.Setting;
import io.ytterby.worlds.trade.Setting.Difficulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** {@code setting.json} beside the truth: what a world was made by, its mix of schemes too. */
public final class SettingFile {
    private static final String NAME = "setting.json";

    private SettingFile() {}

    static void write(Setting setting, Path truth) throws IOException {
        var mix = new JsonLine();
        new TreeMap<>(setting.mix()).forEach((scheme, weight) -> mix.put(scheme, weight, 6));
        Files.writeString(
                truth.resolve(NAME),
                new JsonLine()
                                .put("seed", Long.toString(setting.seed()))
                                .put("difficulty", setting.difficulty().name())
                                .put("scenario", setting.scenario())
                                .put("from", setting.from().toString())
                                .put("to", setting.to().toString())
                                .put("records", setting.records())
                                .put("illegal", setting.illegal(), 6)
                                .put("mix", mix)
                                .put("round", setting.round())
                        + "\n");
    }

    /** @throws BrokenFileException if it is not what was written */
    public static Setting read(Path truth) throws IOException {
        var file = truth.resolve(NAME);
        var all = Lines.read(file, SettingFile::setting);
        if (all.size() != 1) throw new BrokenFileException(file, all.size(), "is not one line");
        return all.getFirst();
    }

    private static Setting setting(Entry entry) {
        var mix = new TreeMap<String, Double>();
        entry.entry("mix")
                .fields()
                .forEach((scheme, weight) -> mix.put(scheme, weight instanceof Double part ? part : Double.valueOf(0)));
        if (!Setting.EVEN.keySet().containsAll(mix.keySet()))
            throw new IllegalArgumentException("/mix has a scheme that there is not");
        return new Setting(
                Long.parseLong(entry.text("seed")),
                Arrays.stream(Difficulty.values())
                        .filter(one -> one.name().equals(entry.text("difficulty")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("/difficulty is none")),
                entry.text("scenario"),
                LocalDate.parse(entry.text("from")),
                LocalDate.parse(entry.text("to")),
                (int) entry.number("records"),
                entry.number("illegal"),
                Map.copyOf(mix),
                (int) entry.number("round"));
    }
}
