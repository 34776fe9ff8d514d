package io.ytterby.embedded.demo;

import java.io.PrintStream;

/** Tells the story as it happens. */
public final class Teller {
    private final PrintStream out;
    private int chapters;

    public Teller(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        chapters++;
        out.printf("%n%d. %s%n", chapters, title);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is Error Prone's, and not worth a dependency
    void says(String line, Object... values) {
        out.println("   " + line.formatted(values));
    }
}
