package io.ytterby.gateway.duty.rest;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report as a page that prints: in one file, without a script, a font or a picture from elsewhere.
 *
 * @param lead the one thing to be known before anything else
 * @param notes what it rests on, and what it does not say
 */
public record Printed(String title, String lead, List<Fact> facts, List<Section> sections, List<String> notes) {
    /** The same with at most so many rows in a table, and what was left out said in its heading. */
    Printed shortened(int mostRows) {
        return new Printed(
                title,
                lead,
                facts,
                sections.stream().map(section -> section.shortened(mostRows)).toList(),
                notes);
    }

    /** The same in other letters. */
    Printed spelt(UnaryOperator<String> letters) {
        return new Printed(
                letters.apply(title),
                letters.apply(lead),
                facts.stream()
                        .map(fact -> new Fact(letters.apply(fact.label()), letters.apply(fact.value())))
                        .toList(),
                sections.stream().map(section -> section.spelt(letters)).toList(),
                notes.stream().map(letters).toList());
    }

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /**
     * A table.
     *
     * @param empty what is said where it has no rows
     */
    public record Section(String heading, String empty, List<String> head, List<List<String>> rows) {
        private Section shortened(int mostRows) {
            if (rows.size() <= mostRows) return this;
            var said = heading + " (the first " + mostRows + " of " + rows.size() + " rows; the table as CSV has all)";
            return new Section(said, empty, head, rows.subList(0, mostRows));
        }

        private Section spelt(UnaryOperator<String> letters) {
            return new Section(
                    letters.apply(heading),
                    letters.apply(empty),
                    head.stream().map(letters).toList(),
                    rows.stream().map(row -> row.stream().map(letters).toList()).toList());
        }
    }
}
