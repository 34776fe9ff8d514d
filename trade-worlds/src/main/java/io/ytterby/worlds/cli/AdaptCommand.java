package io.ytterby.worlds.cli;

import io.ytterby.worlds.WorldMaker;
import io.ytterby.worlds.file.BrokenFileException;
import io.ytterby.worlds.file.SettingFile;
import io.ytterby.worlds.file.WorldFiles;
import io.ytterby.worlds.score.Lessons;
import io.ytterby.worlds.score.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The next round of a world. */
@Command(
        name = "adapt",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = WorldsCommand.NOT_DONE,
        description = {
            "Makes the world of the next round: the rings whose like were found by these signals turn to what was not found.",
            "Detectors that were good in one round show here whether they still are."
        })
final class AdaptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--world", required = true, paramLabel = "DIR", description = "The world of this round.")
    private Path world = Path.of(".");

    @Option(names = "--truth", required = true, paramLabel = "DIR", description = "Its truth.")
    private Path truth = Path.of(".");

    @Option(names = "--signals", required = true, paramLabel = "FILE", description = "What was said of it, NDJSON.")
    private Path signals = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the next world goes.")
    private Path out = Path.of(".");

    @Option(names = "--next-truth", required = true, paramLabel = "DIR", description = "Where its truth goes.")
    private Path nextTruth = Path.of(".");

    @Override
    public Integer call() throws IOException {
        var folders = java.util.stream.Stream.of(world, truth, out, nextTruth)
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct();
        if (folders.count() < 4)
            throw new ParameterException(spec.commandLine(), "Name four folders that are not the same.");
        try {
            var setting = SettingFile.read(truth);
            if (setting.scenario().equals(WorldMaker.ANTIMONY))
                throw new ParameterException(spec.commandLine(), "The antimony episode has no next round.");
            var mix = Lessons.of(Report.of(world, truth, signals), setting.mix());
            var next = WorldMaker.make(setting.next(mix));
            WorldFiles.write(next, out, nextTruth);
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "Round %d: %d records.%n",
                            setting.round() + 1,
                            next.consignments().size());
            return WorldsCommand.DONE;
        } catch (BrokenFileException broken) {
            spec.commandLine().getErr().println(broken.getMessage());
            return WorldsCommand.BROKEN;
        }
    }
}
