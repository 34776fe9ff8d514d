package io.ytterby.console.controllist;

import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The form of a change.
 *
 * @param etag of the list that it is written on
 * @param isKnown whether the list has the instrument already
 * @param forms of goods that the list speaks of; a new one may be typed
 * @param isTooLong whether it has more entries than a form can hold: they then stay as they are
 */
public record DraftPage(
        Frame frame, Form form, String etag, boolean isKnown, boolean isTooLong, SortedSet<String> forms) {
    /** What an instrument can do, as the API names it. */
    public static final List<String> KINDS =
            List.of("LIST", "DESTINATION", "EXTRATERRITORIAL", "TECHNOLOGY", "LAW", "ORDINARY_LICENCE");

    public static final List<String> CONFIDENCES = List.of("FOUND", "PARTIAL", "MEMORY");

    /** How the last day of a suspension may be read. */
    public List<String> lastDays() {
        return List.of("MANUAL_REVIEW", "SUSPENDED", "IN_FORCE");
    }

    /** How the days after a suspension may be read. */
    public List<String> afterwards() {
        return List.of("REACTIVATED_UNLESS_EXTENDED", "MANUAL_REVIEW", "SUSPENDED_UNTIL_REPEALED");
    }

    /** Whether anything is to be read otherwise than now: the part is then open. */
    public boolean hasKnobs() {
        return List.of("trace", "traceFlag", "lastDay", "afterwards").stream()
                .anyMatch(knob -> form.typed(knob).isPresent());
    }

    public List<String> kinds() {
        return KINDS;
    }

    public List<String> confidences() {
        return CONFIDENCES;
    }

    public List<Rows> pauses() {
        return Rows.of("p", form);
    }

    public List<Rows> lines() {
        return Rows.of("e", form);
    }

    public boolean mayHaveMoreLines() {
        return !isTooLong && lines().size() < Rows.MOST;
    }

    public boolean mayHaveMorePauses() {
        return pauses().size() < Rows.MOST;
    }

    /** All that was typed, for the pages between typing and sending. */
    public List<Map.Entry<String, String>> typed() {
        return form.values().entrySet().stream()
                .filter(field -> !List.of("csrf", "key", "etag", "more").contains(field.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** A form that begins with nothing but one row of each. */
    static Form empty() {
        return Form.with(Map.of("e-rows", "1", "p-rows", "0", "lines", "new", "confidence", "FOUND"));
    }

    /** A form that begins with what the list has. */
    static Form of(Law.One one) {
        var it = one.instrument();
        var values = new LinkedHashMap<String, String>();
        values.put("id", it.id());
        values.put("title", it.title());
        values.put("kind", it.kind());
        values.put("published", Objects.toString(it.published(), ""));
        values.put("effectiveFrom", it.effectiveFrom().toString());
        values.put("source", it.source());
        values.put("confidence", it.confidence());
        values.put("note", Objects.toString(it.note(), ""));
        values.put("reexport", Boolean.toString(it.isReexportLiable()));
        values.put("lines", "keep");
        var pauses = it.pauses();
        values.put("p-rows", Integer.toString(pauses.size()));
        for (int i = 0; i < pauses.size(); i++) pause(new Rows("p", i + 1), pauses.get(i), values);
        var lines = one.entries().size() > Rows.MOST ? List.<Line>of() : one.entries();
        values.put("e-rows", Integer.toString(lines.size()));
        for (int i = 0; i < lines.size(); i++) line(new Rows("e", i + 1), lines.get(i), values);
        return Form.with(values);
    }

    private static void pause(Rows row, Law.Pause pause, Map<String, String> values) {
        values.put(row.field("by"), pause.by());
        values.put(row.field("from"), pause.from().toString());
        values.put(row.field("until"), pause.until().toString());
        values.put(row.field("confidence"), Objects.toString(pause.confidence(), ""));
    }

    private static void line(Rows row, Line line, Map<String, String> values) {
        values.put(row.field("id"), line.id());
        values.put(row.field("code"), line.code());
        values.put(row.field("element"), text(line.element()));
        values.put(row.field("form"), line.form());
        values.put(row.field("families"), line.named());
        values.put(row.field("any"), line.elements());
        values.put(row.field("least"), line.shares());
        values.put(row.field("purity"), text(line.minPurityPct()));
        values.put(row.field("above"), text(line.abovePurityPct()));
        values.put(row.field("hs"), line.tariff());
        values.put(row.field("ban"), text(line.usBanFamily()));
        values.put(row.field("source"), line.source());
        values.put(row.field("confidence"), line.confidence());
        values.put(row.field("note"), text(line.note()));
        values.put(row.field("plus"), Boolean.toString(line.isWide()));
        values.put(row.field("sized"), Boolean.toString(line.isSized()));
    }

    private static String text(@Nullable String text) {
        return Objects.toString(text, "");
    }
}
