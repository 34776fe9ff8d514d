package io.ytterby.worlds.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of an NDJSON file. Each reader says which field is wrong by an IllegalArgumentException. */
public record Entry(Map<String, @Nullable Object> fields) {

    public String text(String name) {
        if (fields.get(name) instanceof String text && !text.isEmpty()) return text;
        throw new IllegalArgumentException("/" + name + " must be a text");
    }

    public @Nullable String textOrNull(String name) {
        return fields.get(name) == null ? null : text(name);
    }

    public double number(String name) {
        if (fields.get(name) instanceof Double number) return number;
        throw new IllegalArgumentException("/" + name + " must be a number");
    }

    public Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException broken) {
            throw new IllegalArgumentException("/" + name + " must be an instant like 2025-04-04T08:00:00Z", broken);
        }
    }

    public @Nullable Instant instantOrNull(String name) {
        return fields.get(name) == null ? null : instant(name);
    }

    public Entry entry(String name) {
        return entry(name, fields.get(name));
    }

    public List<Entry> entries(String name) {
        if (!(fields.get(name) instanceof List<?> list))
            throw new IllegalArgumentException("/" + name + " must be a list");
        return list.stream().map(one -> entry(name, one)).toList();
    }

    @SuppressWarnings("unchecked") // a map of our reader has texts as names
    private static Entry entry(String name, @Nullable Object one) {
        if (one instanceof Map<?, ?> map) return new Entry((Map<String, @Nullable Object>) map);
        throw new IllegalArgumentException("/" + name + " must be an object, or a list of them");
    }
}
