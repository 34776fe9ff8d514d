package io.ytterby.credentials.json;

import io.ytterby.credentials.RefusedException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value as it was written. Immutable. */
public sealed interface Json {
    record Text(String value) implements Json {}

    record Num(BigDecimal value) implements Json {}

    record Bool(boolean value) implements Json {}

    record Null() implements Json {}

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }

        public static Arr ofTexts(List<String> texts) {
            return new Arr(texts.stream().<Json>map(Text::new).toList());
        }
    }

    /** Its members in the order in which they were written. */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** Names and values in turn: {@code Obj.of("alg", new Text("EdDSA"))}; null leaves a member out. */
        public static Obj of(@Nullable Object... namesAndValues) {
            var members = new LinkedHashMap<String, Json>();
            for (int i = 0; i < namesAndValues.length; i += 2)
                if (namesAndValues[i] instanceof String name && namesAndValues[i + 1] != null)
                    members.put(name, Json.of(namesAndValues[i + 1]));
            return new Obj(members);
        }

        public Obj without(String name) {
            var others = new LinkedHashMap<>(members);
            others.remove(name);
            return new Obj(others);
        }

        public Obj with(String name, Json value) {
            var all = new LinkedHashMap<>(members);
            all.put(name, value);
            return new Obj(all);
        }

        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        public Optional<String> text(String name) {
            return members.get(name) instanceof Text text ? Optional.of(text.value()) : Optional.empty();
        }

        public Optional<Obj> object(String name) {
            return members.get(name) instanceof Obj object ? Optional.of(object) : Optional.empty();
        }

        /** @throws RefusedException if it is not there, or is no text */
        public String needText(String name) {
            return text(name).orElseThrow(() -> RefusedException.malformed("'" + name + "' must be a text"));
        }

        /** @throws RefusedException if it is not there, or is no object */
        public Obj needObject(String name) {
            return object(name).orElseThrow(() -> RefusedException.malformed("'" + name + "' must be an object"));
        }

        /** Empty if there is none. @throws RefusedException if it is no instant with its offset */
        public Optional<Instant> instant(String name) {
            if (!members.containsKey(name)) return Optional.empty();
            try {
                return Optional.of(OffsetDateTime.parse(needText(name)).toInstant());
            } catch (DateTimeException e) {
                throw RefusedException.malformed("'" + name + "' must be an instant with an offset");
            }
        }

        /** A whole number that fits into a long. @throws RefusedException if it is something else */
        public Optional<Long> whole(String name) {
            var value = members.get(name);
            if (value == null) return Optional.empty();
            try {
                if (value instanceof Num num) return Optional.of(num.value().longValueExact());
            } catch (ArithmeticException e) {
                throw RefusedException.malformed("'" + name + "' must be a whole number of at most 64 bits");
            }
            throw RefusedException.malformed("'" + name + "' must be a number");
        }

        /** The texts of a member that is one text or a list of them; empty if there is none. */
        public List<String> texts(String name) {
            var value = members.get(name);
            if (value == null) return List.of();
            if (value instanceof Text text) return List.of(text.value());
            if (!(value instanceof Arr list)) throw RefusedException.malformed("'" + name + "' must be texts");
            var texts = new ArrayList<String>();
            for (var item : list.items()) {
                if (!(item instanceof Text text)) throw RefusedException.malformed("'" + name + "' must be texts");
                texts.add(text.value());
            }
            return List.copyOf(texts);
        }

        /** The objects of a member that is one object or a list of them; empty if there is none. */
        public List<Obj> objects(String name) {
            var value = members.get(name);
            if (value == null) return List.of();
            if (value instanceof Obj one) return List.of(one);
            if (!(value instanceof Arr list)) throw RefusedException.malformed("'" + name + "' must be objects");
            var objects = new ArrayList<Obj>();
            for (var item : list.items()) {
                if (!(item instanceof Obj one)) throw RefusedException.malformed("'" + name + "' must be objects");
                objects.add(one);
            }
            return List.copyOf(objects);
        }
    }

    /** A text, whole number, truth, list of these, or what is JSON already. */
    static Json of(Object value) {
        if (value instanceof Json json) return json;
        if (value instanceof String text) return new Text(text);
        if (value instanceof Boolean bool) return new Bool(bool);
        if (value instanceof Integer || value instanceof Long)
            return new Num(BigDecimal.valueOf(((Number) value).longValue()));
        if (value instanceof Instant instant) return new Text(instant.toString());
        if (value instanceof List<?> list) {
            var items = new ArrayList<Json>();
            for (var item : list) if (item != null) items.add(of(item));
            return new Arr(items);
        }
        throw new IllegalArgumentException("not to be written as JSON: " + value.getClass());
    }
}
