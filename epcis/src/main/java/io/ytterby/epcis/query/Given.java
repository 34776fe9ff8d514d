package io.ytterby.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A parameter as it was given. A URL has only text, its lists parted by {@code |}; a JSON body says what is a list and
 * what a number, and must say it right.
 */
final class Given {
    private static final int MOST_VALUES = 1_000;
    private static final int LONGEST_VALUE = 2_000;

    private enum Shape {
        URL,
        LIST,
        TEXT,
        NUMBER,
        BOOLEAN,
        VOID
    }

    private final String name;
    private final Shape shape;
    private final List<String> texts;

    private Given(String name, Shape shape, List<String> texts) {
        this.name = name;
        this.shape = shape;
        this.texts = texts;
        if (texts.size() > MOST_VALUES) throw new ParameterException(name, "has more than 1000 values.", true);
        if (texts.stream().anyMatch(text -> text.length() > LONGEST_VALUE))
            throw new ParameterException(name, "has a value longer than 2000 characters.");
    }

    static Given url(String name, List<String> values) {
        return new Given(
                name,
                Shape.URL,
                values.stream()
                        .flatMap(value -> Stream.of(value.split("\\|", -1)))
                        .toList());
    }

    static Given json(String name, JsonNode value) {
        if (value.isArray()) return new Given(name, Shape.LIST, scalars(name, value));
        if (value.isObject()) throw new ParameterException(name, "must not be an object.");
        if (value.isNull()) return new Given(name, Shape.VOID, List.of());
        var shape = value.isNumber() ? Shape.NUMBER : value.isBoolean() ? Shape.BOOLEAN : Shape.TEXT;
        return new Given(name, shape, List.of(Scalars.text(value)));
    }

    private static List<String> scalars(String name, JsonNode list) {
        if (Scalars.elements(list).anyMatch(one -> !one.isTextual() && !one.isNumber()))
            throw new ParameterException(name, "must be an array of strings.");
        return Scalars.elements(list).map(Scalars::text).toList();
    }

    String name() {
        return name;
    }

    ParameterException wrong(String reason) {
        return new ParameterException(name, reason);
    }

    /** One or more values, each once. */
    Set<String> list() {
        require(shape == Shape.LIST || shape == Shape.URL, "must be an array of strings.");
        require(!texts.isEmpty() && texts.stream().noneMatch(String::isBlank), "must have values.");
        return new LinkedHashSet<>(texts);
    }

    Set<String> uris() {
        var list = list();
        list.stream().filter(uri -> !Words.isUri(uri)).findFirst().ifPresent(no -> {
            throw wrong("must be URIs; this is none: " + no);
        });
        return list;
    }

    Set<String> among(Set<String> words) {
        var list = list();
        list.stream().filter(word -> !words.contains(word)).findFirst().ifPresent(no -> {
            throw wrong("must be of " + words.stream().sorted().toList() + ", and not " + no + ".");
        });
        return list;
    }

    Set<String> wordsOrUris(Set<String> words) {
        var list = list();
        list.stream()
                .filter(word -> !Words.isWordOrUri(words, word))
                .findFirst()
                .ifPresent(no -> {
                    throw wrong("must be words of the CBV or URIs of one's own; this is neither: " + no);
                });
        return list;
    }

    String one() {
        require(texts.size() == 1 && shape != Shape.LIST, "must be one value.");
        return texts.getFirst();
    }

    Instant time() {
        require(shape == Shape.URL || shape == Shape.TEXT, "must be a time such as 2026-11-22T08:00:00Z.");
        // A plus that a client forgot to encode comes as a blank.
        return Scalars.time(one().replace(' ', '+'))
                .orElseThrow(() -> wrong("must be a time with its offset, such as 2026-11-22T08:00:00Z."));
    }

    BigDecimal number() {
        require(shape == Shape.URL || shape == Shape.NUMBER, "must be a number.");
        return number(one());
    }

    List<BigDecimal> numbers() {
        if (shape == Shape.NUMBER) throw wrong("must be an array of numbers.");
        return list().stream().map(this::number).toList();
    }

    private BigDecimal number(String text) {
        return Scalars.number(text).orElseThrow(() -> wrong("must be a number, and not " + text + "."));
    }

    int count() {
        try {
            int count = number().intValueExact();
            require(count > 0, "must be a whole number above zero.");
            return count;
        } catch (ArithmeticException fraction) {
            throw wrong("must be a whole number above zero.");
        }
    }

    boolean bool() {
        require(shape == Shape.URL || shape == Shape.BOOLEAN, "must be true or false.");
        var text = one();
        require(text.equals("true") || text.equals("false"), "must be true or false.");
        return text.equals("true");
    }

    /** A parameter that is there or not; the schema of queries has a number or null for its value, URLs have true. */
    boolean flag() {
        require(shape != Shape.LIST && shape != Shape.TEXT, "must be true, 1 or null.");
        if (shape == Shape.VOID) return true;
        var text = one();
        if (shape == Shape.URL) require(text.isEmpty() || text.matches("true|false|null|-?\\d{1,9}"), "must be true.");
        return !text.equals("false");
    }

    /** A text, number or time to compare with, or for equality several. */
    List<String> comparable(Comparison comparison) {
        if (comparison == Comparison.EQ && (shape == Shape.LIST || shape == Shape.URL)) return List.copyOf(list());
        require(shape == Shape.URL || shape == Shape.NUMBER || shape == Shape.TEXT, "must be a number or a time.");
        var text = one();
        var isTime = Scalars.time(text.replace(' ', '+')).isPresent();
        require(Scalars.number(text).isPresent() || isTime, "must be a number or a time, and not " + text + ".");
        return List.of(isTime ? text.replace(' ', '+') : text);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) throw wrong(otherwise);
    }
}
