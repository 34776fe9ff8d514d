package io.ytterby.gateway.duty.rest;

import java.util.List;

/**
 * A report as a page that prints: in one file, without a script, a font or a picture from elsewhere.
 *
 * @param lead the one thing to be known before anything else
 * @param notes what it rests on, and what it does not say
 */
public record Printed(String title, String lead, List<Fact> facts, List<Section> sections, List<String> notes) {
    /** A label and its value. */
    public record Fact(String label, String value) {}

    /**
     * A table.
     *
     * @param empty what is said where it has no rows
     */
    public record Section(String heading, String empty, List<String> head, List<List<String>> rows) {}
}
