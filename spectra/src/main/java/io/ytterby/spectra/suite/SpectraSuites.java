package io.ytterby.spectra.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The conformance suites of spectrum files, to be run on a folder of data: {@code SpectraSuites DIR} reads {@code DIR/inspection}.
 * New spectra in that folder need no new code.
 */
public final class SpectraSuites {
    private SpectraSuites() {}

    /** Ends with 0 if every file agrees, with 1 if one differs; what is not there is skipped, and says so. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments.length == 0 ? "." : arguments[0]);
        int broken = Integer.getInteger("spectra.broken", 10_000);
        long seed = Long.getLong("spectra.seed", 1);
        System.exit(run(data.resolve("inspection"), broken, seed, System.out) == 0 ? 0 : 1);
    }

    /**
     * Runs all suites, says on {@code out} how each went, and counts what failed.
     *
     * @param broken how many broken files are tried
     */
    public static int run(Path folder, int broken, long seed, PrintStream out) throws IOException {
        int failed = OpenFiles.read(folder, out) + OpenFiles.refused(folder, out);
        return failed
                + GammaSuite.run(folder, out)
                + BrokenFiles.hostile(out)
                + BrokenFiles.run(folder, broken, seed, out);
    }
}
