package io.ytterby.console.bulk;

import io.ytterby.console.form.Form;
import java.util.List;

/** What was ticked: what the act will be done to, and what it passes over. It changes nothing; the API decides when it is sent. */
public record Plan(List<Line> lines) {
    /** More than a page of a list has; a form with more was not made by a page of ours. */
    public static final int MOST = 200;

    public Plan {
        lines = List.copyOf(lines);
    }

    /** The ids that were ticked, each once. */
    public static List<String> ticked(Form form, String field) {
        return form.values(field).stream().distinct().limit(MOST).toList();
    }

    public List<Line> done() {
        return lines.stream().filter(line -> !line.isPassedOver()).toList();
    }

    public List<Line> passedOver() {
        return lines.stream().filter(Line::isPassedOver).toList();
    }
}
