package io.ytterby.spectra.suite;

import io.ytterby.spectra.format.Reading;
import io.ytterby.spectra.format.SpectrumFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Every spectrum of a folder is read; every other file of it is refused with its place. */
final class OpenFiles {
    private static final List<String> SPECTRA =
            List.of(".msa", ".emsa", ".spx", ".spe", ".mca", ".n42", ".xml", ".txt", ".uri");
    private static final List<String> OTHERS = List.of(".csv", ".cfg", ".md");

    private OpenFiles() {}

    static List<Path> spectra(Path folder) throws IOException {
        return files(folder, SPECTRA);
    }

    private static List<Path> files(Path folder, List<String> endings) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> endings.stream()
                            .anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .toList();
        }
    }

    static int read(Path folder, PrintStream out) throws IOException {
        var tally = new Tally("spectra-read", out);
        var spectra = spectra(folder);
        if (spectra.isEmpty()) tally.skipped("there are no spectra in " + folder);
        for (var file : spectra) {
            switch (reading(file)) {
                case Reading.Read(var measured)
                when measured.foreground().counts().total() > 0 -> tally.passed();
                case Reading.Read _ -> tally.failed(file.getFileName().toString(), "has no counts");
                case Reading.Refused(var place, var why) ->
                    tally.failed(file.getFileName().toString(), "refused at " + place + ": " + why);
            }
        }
        return tally.end();
    }

    /** Tables of lines, settings and texts lie beside the spectra. */
    static int refused(Path folder, PrintStream out) throws IOException {
        var tally = new Tally("spectra-others-refused", out);
        var others = files(folder, OTHERS);
        if (others.isEmpty()) tally.skipped("there are no other files in " + folder);
        for (var file : others) {
            switch (reading(file)) {
                case Reading.Refused(var place, var why) when !place.isBlank() && !why.isBlank() -> tally.passed();
                case Reading.Refused _ ->
                    tally.failed(file.getFileName().toString(), "was refused without place or reason");
                case Reading.Read _ -> tally.failed(file.getFileName().toString(), "was read as a spectrum");
            }
        }
        return tally.end();
    }

    private static Reading reading(Path file) throws IOException {
        return SpectrumFiles.read(Files.readAllBytes(file), file.getFileName().toString());
    }
}
