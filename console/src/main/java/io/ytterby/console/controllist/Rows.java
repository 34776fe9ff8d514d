package io.ytterby.console.controllist;

import io.ytterby.console.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One of the rows of a form that has as many as somebody wants: {@code e3-code} is the code of the third entry.
 *
 * @param kind {@code e} an entry, {@code p} a pause
 */
public record Rows(String kind, int number) {
    /** As many as a page can show and a browser sends; a longer list is changed by the API. */
    static final int MOST = 50;

    /** Those that the form has. */
    static List<Rows> of(String kind, Form form) {
        return IntStream.rangeClosed(1, count(kind, form))
                .mapToObj(number -> new Rows(kind, number))
                .toList();
    }

    static int count(String kind, Form form) {
        try {
            return Math.clamp(Integer.parseInt(form.value(kind + "-rows")), 0, MOST);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    public String field(String name) {
        return kind + number + "-" + name;
    }

    /** Whether there is anything in it that shall stay. */
    boolean isFilled(Form form, String... names) {
        return !form.has(field("gone"), "true")
                && Arrays.stream(names).anyMatch(name -> form.typed(field(name)).isPresent());
    }

    /** Where each pointer of the API lies on the form, the nearest that is known: a share of an entry lies at its shares. */
    static String nearest(String pointer, Map<String, String> fields) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/')))
            if (fields.containsKey(at)) return fields.getOrDefault(at, pointer);
        return pointer;
    }
}
