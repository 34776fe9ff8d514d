package io.ytterby.diversion.mirror;

import java.util.List;

/**
 * A statistical table as it was read.
 *
 * @param said what it says
 * @param production what it says of mines, for tables of production
 * @param problems lines that were not understood; the others are taken
 */
public record Table(List<Said> said, List<Made> production, List<Problem> problems) {
    public Table {
        said = List.copyOf(said);
        production = List.copyOf(production);
        problems = List.copyOf(problems);
    }

    /** @param line 1 for the header, as a spreadsheet counts */
    public record Problem(int line, String column, String says) {}

    /** @param kilograms of contained element in that year */
    public record Made(String country, String element, int year, double kilograms, String source) {}
}
