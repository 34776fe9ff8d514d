package io.ytterby.console.export;

import io.ytterby.console.form.Form;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of several alike in a form: a party, a line of goods, a line of a declaration. Its number is that of the application as it was read, so that a
 * row that is emptied takes no other's place.
 *
 * @param kind {@code party}, {@code good} or {@code line}
 */
public record Row(String kind, int number) {
    static final Row FIRST_PARTY = new Row("party", 1);
    private static final int MOST = 200;

    /** The field's name: {@code good-1-mass}. */
    public String field(String what) {
        return kind + "-" + number + "-" + what;
    }

    /** Whether anything stands in it that says what it is; choices that a form begins with do not. */
    boolean isFilled(Form form) {
        var telling = switch (kind) {
            case "party" -> List.of("org", "name");
            case "line" -> List.of("licence", "lot", "mass");
            default -> List.of("description", "code", "mass", "value", "hs", "form", "composition");
        };
        return telling.stream().anyMatch(what -> form.typed(field(what)).isPresent());
    }

    /** Those of a form: each that is filled and those before it, and one more to fill. */
    static List<Row> of(String kind, Form form) {
        int filled = IntStream.rangeClosed(1, MOST)
                .filter(number -> new Row(kind, number).isFilled(form))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.min(MOST, filled + 1))
                .mapToObj(number -> new Row(kind, number))
                .toList();
    }
}
