package io.ytterby.embedded.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.SpectrumAnalyst;
import io.ytterby.spectra.format.Reading;
import io.ytterby.spectra.format.SpectrumFiles;
import io.ytterby.spectra.metadata.ConditionsJson;
import io.ytterby.spectra.metadata.MetadataReading;
import io.ytterby.spectra.plot.SpectrumPlot;
import io.ytterby.spectra.report.AnalysisJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From raw files to verdicts. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = SpectraCommand.NOT_DONE,
        description = {
            "Prints one JSON line per file: the verdict, its reasons, and for each element z, wtPct, U, lc, ld and",
            "threshold. What the metadata does not say is taken from the file; what neither says is named."
        },
        exitCodeListHeading = "Ends with:%n",
        exitCodeList = {"0:every file has a verdict", "1:a file was refused", "64:an argument is wrong"})
final class SpectraAnalyseCommand implements Callable<Integer> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--metadata",
            paramLabel = "F",
            description = {
                "JSON for all files: {instrument:{anode,kV,filters,inAngleDeg,outAngleDeg,detector,fwhmEv5895,",
                "excitation}, liveTimeS, declaration:{hsCode,compositionWtPct}, energyCal}."
            })
    private @Nullable Path metadata;

    @Option(names = "--plots", paramLabel = "DIR", description = "Also writes FILE.svg of each spectrum there.")
    private @Nullable Path plots;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of instruments, at most 8 MB each.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        var given = given();
        if (given.isEmpty()) return SpectraCommand.NOT_DONE;
        var out = spec.commandLine().getOut();
        int refused = 0;
        for (var file : files) {
            if (!Files.isRegularFile(file)) return wrong("There is no file '" + file + "'.");
            var line = line(file, given.get());
            if (line.has("refused")) refused++;
            out.println(line);
            out.flush();
        }
        return refused == 0 ? 0 : 1;
    }

    private ObjectNode line(Path file, Conditions given) throws IOException {
        var line = JSON.objectNode().put("file", file.toString());
        switch (SpectrumFiles.read(Files.readAllBytes(file), file.toString())) {
            case Reading.Refused(var place, var why) ->
                line.putObject("refused").put("place", place).put("why", why);
            case Reading.Read(var measured) -> {
                var analysis = new SpectrumAnalyst().analyse(measured, given);
                line.setAll(AnalysisJson.of(analysis));
                if (plots != null) {
                    Files.createDirectories(plots);
                    Files.writeString(
                            plots.resolve(file.getFileName() + ".svg"),
                            SpectrumPlot.svg(analysis, file.getFileName().toString()));
                }
            }
        }
        return line;
    }

    private Optional<Conditions> given() throws IOException {
        if (metadata == null) return Optional.of(Conditions.NONE);
        if (!Files.isRegularFile(metadata)) {
            wrong("There is no file '" + metadata + "'.");
            return Optional.empty();
        }
        return switch (ConditionsJson.parse(Files.readAllBytes(metadata))) {
            case MetadataReading.Said(var conditions) -> Optional.of(conditions);
            case MetadataReading.Wrong(var problems) -> {
                problems.forEach(problem -> wrong(metadata + " " + problem.pointer() + ": " + problem.detail()));
                yield Optional.empty();
            }
        };
    }

    private int wrong(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return SpectraCommand.NOT_DONE;
    }
}
