package io.ytterby.benchmarks.intelligence;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** One thing that {@code ./ytterby bench intelligence} measures. */
interface Section {
    /**
     * What is asked of every section.
     *
     * @param seed of whatever is drawn; never one that weights were trained on unless somebody asks for it
     * @param data the folder of public tables; what is not there is left out, and said
     * @param work an empty folder for this section, gone afterwards
     */
    record Asked(long seed, Path data, Path work, PrintStream out) {}

    /** As {@code --section} takes it. */
    String name();

    /** Whether it runs when no section is named. */
    default boolean usual() {
        return true;
    }

    /** Measures, prints a table, and gives the figures for the JSON line; {@code held} says whether what must hold did. */
    Figures measure(Asked asked) throws Exception;

    /**
     * @param values in the order in which they shall stand
     * @param held whether the section's own targets were met
     */
    record Figures(Map<String, ?> values, boolean held) {}
}
