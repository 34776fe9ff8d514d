package io.ytterby.worlds.cli;

import io.ytterby.worlds.WorldMaker;
import io.ytterby.worlds.file.WorldFiles;
import io.ytterby.worlds.trade.Setting;
import io.ytterby.worlds.trade.Setting.Difficulty;
import io.ytterby.worlds.trade.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a world of files. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = WorldsCommand.NOT_DONE,
        description = {
            "Makes a world: records, scans, permits, ownership, facts, prices and world.json in one folder, the truth in",
            "another. The same options give the same files, byte by byte, on every machine."
        })
final class GenerateCommand implements Callable<Integer> {
    private static final int MOST = 500_000;
    private static final int LEAST = 500;
    private static final int ANTIMONY_RECORDS = 12_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--difficulty",
            defaultValue = "medium",
            paramLabel = "D",
            description = "easy, medium or hard. Default: ${DEFAULT-VALUE}.")
    private String difficulty = "medium";

    @Option(
            names = "--scenario",
            defaultValue = "trade",
            paramLabel = "S",
            description = "trade, or antimony: the episode of 2024 and 2025. Default: ${DEFAULT-VALUE}.")
    private String scenario = "trade";

    @Option(names = "--records", paramLabel = "N", description = "About how many. Default: 30000; antimony: 12000.")
    private @Nullable Integer records;

    @Option(
            names = "--illegal",
            defaultValue = "0.0095",
            paramLabel = "P",
            description = "Share of records in a scheme, at most 0.05. Default: ${DEFAULT-VALUE}.")
    private double illegal;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day. Default: 2024-07-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "The day after the last. Default: 2026-01-01.")
    private @Nullable LocalDate to;

    @Option(
            names = "--mix",
            split = ",",
            paramLabel = "S1=W",
            description = "How much of each scheme, as S1=2,S3=1: the others do not occur. Default: all alike.")
    private Map<String, Double> mix = Map.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the world goes.")
    private Path out = Path.of(".");

    @Option(
            names = "--truth",
            required = true,
            paramLabel = "DIR",
            description = "Where the truth goes: another folder.")
    private Path truth = Path.of(".");

    @Override
    public Integer call() throws IOException {
        var setting = setting();
        if (out.toAbsolutePath().normalize().equals(truth.toAbsolutePath().normalize()))
            throw wrong("--truth must be another folder than --out: who looks for smugglers must not find the answer.");
        for (var folder : java.util.List.of(out, truth))
            if (Files.exists(folder) && !Files.isDirectory(folder)) throw wrong("'" + folder + "' is no folder.");
        long start = System.nanoTime();
        var world = WorldMaker.make(setting);
        WorldFiles.write(world, out, truth);
        tell(world, (System.nanoTime() - start) / 1e9);
        return WorldsCommand.DONE;
    }

    private void tell(World world, double seconds) {
        long planted = world.consignments().stream()
                .filter(one -> one.label().isPlanted())
                .count();
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%d records, %d of them in schemes (%.2f %%), %d scans, %d permits, %d facts; %.1f s.%n",
                        world.consignments().size(),
                        planted,
                        100.0 * planted / Math.max(1, world.consignments().size()),
                        world.scans().size(),
                        world.permits().size(),
                        world.facts().size(),
                        seconds);
    }

    private Setting setting() {
        var level = level();
        var usual = Setting.usual(seed, level);
        int count = records == null ? usual.records() : records;
        if (count < LEAST || count > MOST) throw wrong("--records is from " + LEAST + " to " + MOST + ".");
        if (!(illegal >= 0 && illegal <= 0.05)) throw wrong("--illegal is from 0 to 0.05.");
        var schemes = mix.isEmpty() ? Setting.EVEN : new TreeMap<>(mix);
        schemes.forEach((name, weight) -> {
            if (!Setting.EVEN.containsKey(name)) throw wrong("There is no scheme " + name + ": S1 to S7.");
            if (!(weight >= 0 && weight <= 1000)) throw wrong("A weight in --mix is from 0 to 1000.");
        });
        if (schemes.values().stream().mapToDouble(Double::doubleValue).sum() <= 0)
            throw wrong("--mix has no scheme in it.");
        boolean antimony = scenario.equals("antimony");
        if (!antimony && !scenario.equals("trade"))
            throw wrong("There is no scenario '" + scenario + "': trade or antimony.");
        if (antimony && (from != null || to != null || !mix.isEmpty()))
            throw wrong(
                    "The antimony episode has its own days and its own two rings: leave --from, --to and --mix out.");
        if (antimony)
            return usual.sized(records == null ? ANTIMONY_RECORDS : records)
                    .playing(WorldMaker.ANTIMONY, LocalDate.parse("2022-01-01"), LocalDate.parse("2025-10-01"));
        var first = from == null ? usual.from() : from;
        var last = to == null ? usual.to() : to;
        if (first.plusMonths(15).isAfter(last) || first.plusYears(10).isBefore(last))
            throw wrong("A world lasts from 15 months to 10 years.");
        return usual.sized(count).mixed(illegal, schemes).playing("TRADE", first, last);
    }

    private Difficulty level() {
        for (var one : Difficulty.values())
            if (one.name().toLowerCase(Locale.ROOT).equals(difficulty)) return one;
        throw wrong("--difficulty is easy, medium or hard, not '" + difficulty + "'.");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
