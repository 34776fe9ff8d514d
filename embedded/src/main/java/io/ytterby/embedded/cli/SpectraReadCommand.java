package io.ytterby.embedded.cli;

import io.ytterby.spectra.format.FileSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a file holds. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = SpectraCommand.NOT_DONE,
        description =
                "Prints one JSON line per file: its format, spectra, instrument and times, or why it cannot be read.",
        exitCodeListHeading = "Ends with:%n",
        exitCodeList = {"0:every file was read", "1:a file was refused", "64:an argument is wrong"})
final class SpectraReadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of instruments, at most 8 MB each.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        int refused = 0;
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                spec.commandLine().getErr().println("There is no file '" + file + "'.");
                return SpectraCommand.NOT_DONE;
            }
            var summary = FileSummary.of(Files.readAllBytes(file), file.toString());
            if (summary.has("refused")) refused++;
            out.println(summary);
            out.flush();
        }
        return refused == 0 ? 0 : 1;
    }
}
