package io.ytterby.spectra.suite;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Verdict;
import io.ytterby.spectra.format.Reading;
import io.ytterby.spectra.format.SpectrumFiles;
import io.ytterby.spectra.gamma.GammaAnalysis;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Judges the gamma spectra of a folder. What a file holds is known from its name, which only this suite reads: thorium must
 * alarm, all else must not, and nothing may be passed.
 */
public final class GammaSuite {
    private static final String THORIUM = ".*(monazite|morro_do_ferro|thorium|th232).*";

    private GammaSuite() {}

    /** Prints each difference and the line {@code suite: N passed, N failed, N skipped}; returns how many failed. */
    public static int run(Path folder, PrintStream out) throws IOException {
        int passed = 0;
        int failed = 0;
        for (var each : spectra(folder)) {
            var difference = difference(each);
            if (difference.isEmpty()) passed++;
            else {
                failed++;
                out.println("  " + each.getFileName() + ": " + difference);
            }
        }
        int skipped = passed + failed == 0 ? 1 : 0;
        out.println("gamma suite: " + passed + " passed, " + failed + " failed, " + skipped + " skipped");
        return failed;
    }

    private static List<Path> spectra(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(each -> String.valueOf(each.getFileName()).matches("(gamma|n42).*"))
                    .sorted()
                    .toList();
        }
    }

    /** @return what is wrong, or nothing */
    private static String difference(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!(SpectrumFiles.read(Files.readAllBytes(file), name) instanceof Reading.Read(var read)))
            return "was not read";
        var analysis = GammaAnalysis.analyse(read, Conditions.NONE);
        if (analysis.verdict() == Verdict.CONFORMS) return "a gamma spectrum was taken for a pass";
        boolean alarms = analysis.verdict() == Verdict.CONTROLLED_ELEMENT_FOUND;
        if (alarms == name.matches(THORIUM)) return "";
        return (alarms ? "alarms: " : "does not alarm: ") + analysis.reasons();
    }
}
