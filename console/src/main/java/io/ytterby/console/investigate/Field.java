package io.ytterby.console.investigate;

import io.ytterby.console.form.Form;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that an act asks for. Its name is the API's own, so that what the API says of {@code /name} is shown beside it.
 *
 * @param words the end of the keys of its words, where its name means different things in different acts
 * @param choices codes of which one is taken; empty where something is typed
 * @param most characters
 */
public record Field(String name, String words, Kind kind, List<String> choices, int most) {
    /** How it is asked for. */
    public enum Kind {
        LINE,
        TEXT,
        /** One of few, all seen. */
        CHOICE,
        /** One of many, or none. */
        PICK,
        /** A legal day: until its end. */
        DAY
    }

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    static Field line(String name, int most) {
        return new Field(name, name, Kind.LINE, List.of(), most);
    }

    static Field text(String name, int most) {
        return new Field(name, name, Kind.TEXT, List.of(), most);
    }

    static Field choice(String name, String... codes) {
        return new Field(name, name, Kind.CHOICE, List.of(codes), 0);
    }

    static Field pick(String name, String... codes) {
        return new Field(name, name, Kind.PICK, List.of(codes), 0);
    }

    static Field day(String name) {
        return new Field(name, name, Kind.DAY, List.of(), 0);
    }

    /** The same, called otherwise in words. */
    Field called(String otherwise) {
        return new Field(name, otherwise, kind, choices, most);
    }

    /** The same, with other choices. */
    Field of(List<String> codes) {
        return new Field(name, words, kind, codes, most);
    }

    /** The end of the key of a choice's words. */
    public String words(String choice) {
        return words + "." + choice;
    }

    public boolean isOf(String wanted) {
        return kind.name().equals(wanted);
    }

    /** As the API takes it; empty if nothing was typed. A day that is none goes as it was typed: the API says what is wrong. */
    private Optional<String> value(Form form) {
        var typed = form.typed(name);
        if (kind != Kind.DAY) return typed;
        return typed.map(text -> {
            try {
                return LocalDate.parse(text)
                        .atTime(LocalTime.of(23, 59, 59))
                        .atZone(OFFICE)
                        .toInstant()
                        .toString();
            } catch (DateTimeParseException none) {
                return text;
            }
        });
    }

    /** What was typed, by the API's names. */
    static Map<String, String> body(List<Field> fields, Form form) {
        return fields.stream()
                .filter(field -> field.value(form).isPresent())
                .collect(
                        Collectors.toMap(Field::name, field -> field.value(form).orElseThrow()));
    }

    /** Which field each pointer of the API means. */
    static Map<String, String> pointers(List<Field> fields) {
        return fields.stream().collect(Collectors.toMap(field -> "/" + field.name, Field::name));
    }
}
