package io.ytterby.credentials.suite;

import io.ytterby.credentials.RefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** Counts what agrees with its expectation, and says what does not. */
public final class Tally {
    /** Looks at one file. */
    @FunctionalInterface
    interface Check {
        /** Empty if the file's own expectation is met; else how it is not. */
        Optional<String> differs(Path file) throws IOException;
    }

    private final PrintStream out;
    private final String suite;
    private int passed;
    private int failed;
    private int skipped;
    private String because = "";

    Tally(String suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    void check(Path file, Check check) throws IOException {
        Optional<String> difference;
        try {
            difference = check.differs(file);
        } catch (RefusedException e) {
            difference = Optional.of("refused: " + e.reason() + ", " + e.detail());
        }
        if (difference.isEmpty()) passed++;
        else fail(file.getFileName() + ": " + difference.get());
    }

    void passed() {
        passed++;
    }

    void fail(String what) {
        failed++;
        out.println(suite + ": " + what);
    }

    void skip(int how, String why) {
        skipped += how;
        because = " (" + why + ")";
    }

    public int failures() {
        return failed;
    }

    public int passes() {
        return passed;
    }

    /** The suite's last line. */
    Tally say() {
        out.println(suite + ": " + passed + " passed, " + failed + " failed, " + skipped + " skipped" + because);
        return this;
    }
}
