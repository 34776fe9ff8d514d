package io.ytterby.benchmarks.startup;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import io.ytterby.embedded.platform.AotTraining;
import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** How soon everything is ready on empty data, with the services' AOT caches and without, and what it holds then. */
@Command(
        name = "startup",
        mixinStandardHelpOptions = true,
        description = "Starts the whole platform three times and times each part: on empty data without and with AOT"
                + " caches, and on data that is there. Ends with 1 if it takes over 25 s or 2.5 GB with them.")
public final class StartupBench implements Callable<Integer> {
    private static final long LIMIT_MS = 25_000;
    private static final long LIMIT_MB = 2_560;

    private final Path home = Path.of(System.getProperty("ytterby.home", ".")).toAbsolutePath();

    private StartupBench() {}

    @Override
    public Integer call() throws IOException {
        train();
        var folder = Files.createTempDirectory(Path.of("/var/tmp"), "ytterby-startup-");
        var data = DataFolder.locate(folder);
        try {
            var without = Start.without(home, data);
            data.clear();
            var with = Start.with(home, data);
            var again = Start.with(home, data);
            print(without, with, again);
            return with.millis() <= LIMIT_MS && with.residentMb() <= LIMIT_MB ? 0 : 1;
        } finally {
            data.clear();
            Folders.delete(folder);
        }
    }

    private void train() throws IOException {
        var training = new AotTraining(home, System.out::println);
        if (training.isDone()) return;
        System.out.println("Making the AOT caches of this build first:");
        training.run();
    }

    private static void print(Start without, Start with, Start again) {
        var table = new Table("ready after, s", "without cache", "with cache", "again, with cache", "MB with cache");
        for (var part : Part.values())
            table.row(
                    part.title(),
                    seconds(without.partMillis(part)),
                    seconds(with.partMillis(part)),
                    seconds(again.partMillis(part)),
                    with.memoryMb(part));
        table.row(
                "everything",
                seconds(without.millis()),
                seconds(with.millis()),
                seconds(again.millis()),
                with.residentMb());
        table.print(System.out);
        System.out.println(JsonLine.of(figures(without, with, again)));
    }

    private static Map<String, Object> figures(Start without, Start with, Start again) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("readySeconds", seconds(with.millis()));
        figures.put("residentMb", with.residentMb());
        figures.put("readySecondsAgain", seconds(again.millis()));
        figures.put("readySecondsWithoutCache", seconds(without.millis()));
        figures.put("residentMbWithoutCache", without.residentMb());
        return figures;
    }

    private static BigDecimal seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP);
    }
}
