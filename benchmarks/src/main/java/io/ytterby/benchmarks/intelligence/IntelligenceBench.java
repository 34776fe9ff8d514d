package io.ytterby.benchmarks.intelligence;

import io.ytterby.benchmarks.JsonLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All sections, one after the other; the last line is JSON. */
@Command(
        name = "intelligence",
        mixinStandardHelpOptions = true,
        description =
                "Plants smugglers in worlds of trade and looks for them; ranks public declarations; and measures what that "
                        + "costs. Ends with 0 if every section that ran held what it must hold.")
public final class IntelligenceBench implements Callable<Integer> {
    /** In the order in which they run. */
    private static final List<Section> SECTIONS = List.of(
            new WorldsSection(),
            new AntimonySection(),
            new SeriesSection(),
            new KcsSection(),
            new TipsSection(),
            new SeedsSection(),
            new TrainSection(),
            new StreamSection(),
            new CellsSection());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seed", description = "Seed of the worlds; 1 to 99 are for training. ${DEFAULT-VALUE}.")
    private long seed = 101;

    @Option(names = "--section", description = "Only these sections; may be repeated or parted by commas.", split = ",")
    private List<String> names = List.of();

    @Option(names = "--data", description = "The folder of public tables. ${DEFAULT-VALUE}.")
    private Path data = Path.of(System.getProperty("ytterby.home", "."), "..", "shared", "data", "intelligence");

    @Option(
            names = "--folder",
            description = "Where worlds lie meanwhile; by default in the folder of temporary files.")
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    @Override
    public Integer call() throws Exception {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seed", seed);
        boolean held = true;
        for (var section : chosen()) {
            var work = Files.createTempDirectory(Files.createDirectories(folder), "ytterby-intelligence");
            try {
                System.out.println("-- " + section.name());
                var found = section.measure(new Section.Asked(seed, data, work, System.out));
                figures.put(section.name(), found.values());
                held &= found.held();
            } finally {
                delete(work);
            }
        }
        figures.put("held", held);
        System.out.println(JsonLine.of(figures));
        return held ? 0 : 1;
    }

    private List<Section> chosen() {
        if (names.isEmpty()) return SECTIONS.stream().filter(Section::usual).toList();
        var chosen = new ArrayList<Section>();
        for (var name : names)
            chosen.add(SECTIONS.stream()
                    .filter(section -> section.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "There is no section '" + name + "': "
                                    + SECTIONS.stream().map(Section::name).toList() + ".")));
        return chosen;
    }

    private static void delete(Path work) throws IOException {
        try (var all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(one -> {
                try {
                    Files.delete(one);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        }
    }
}
