package io.ytterby.spectra.suite;

import java.io.PrintStream;

/** Counts how the files of one suite went, and says so in one line at its end. */
final class Tally {
    private static final int SHOWN = 20;

    private final String suite;
    private final PrintStream out;
    private int passed;
    private int failed;
    private int skipped;

    Tally(String suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    void passed() {
        passed++;
    }

    void failed(String file, String why) {
        failed++;
        if (failed <= SHOWN) out.println(suite + ": " + file + ": " + why);
    }

    void skipped(String why) {
        skipped++;
        out.println(suite + " skipped: " + why);
    }

    void note(String sentence) {
        out.println(suite + ": " + sentence);
    }

    int end() {
        out.println(suite + ": " + passed + " passed, " + failed + " failed, " + skipped + " skipped");
        return failed;
    }
}
