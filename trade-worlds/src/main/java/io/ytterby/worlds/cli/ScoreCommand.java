package io.ytterby.worlds.cli;

import io.ytterby.worlds.file.BrokenFileException;
import io.ytterby.worlds.score.Report;
import io.ytterby.worlds.score.ReportText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how good signals are. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = WorldsCommand.NOT_DONE,
        description = {
            "Judges signals by the truth: prints a table, and as last line the same as JSON. The first signal ranks a record,",
            "later ones may still find its ring; a record without one has the score 0."
        })
final class ScoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--world", required = true, paramLabel = "DIR", description = "The world.")
    private Path world = Path.of(".");

    @Option(names = "--truth", required = true, paramLabel = "DIR", description = "Its truth.")
    private Path truth = Path.of(".");

    @Option(names = "--signals", required = true, paramLabel = "FILE", description = "What was said of it, NDJSON.")
    private Path signals = Path.of(".");

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try {
            var report = Report.of(world, truth, signals);
            out.print(ReportText.table(report));
            out.println(ReportText.json(report));
            return WorldsCommand.DONE;
        } catch (BrokenFileException broken) {
            spec.commandLine().getErr().println(broken.getMessage());
            return WorldsCommand.BROKEN;
        }
    }
}
