package io.ytterby.footprints.inventory;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.Problem;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An object of an inventory: takes its fields one by one and notes what is wrong with each. A stand-in is returned for
 * what is wrong; with a problem noted
 * nobody sees it.
 */
final class Fields {
    private static final int MAX_PROBLEMS = 50;
    private static final int MAX_TEXT = 300;
    private static final BigDecimal MOST = new BigDecimal("1e13");

    private final Map<String, Json> object;
    private final String pointer;
    private final List<Problem> problems;

    Fields(Json json, String pointer, List<Problem> problems, Set<String> known) {
        this.object = json instanceof Json.Obj(var fields) ? fields : Map.of();
        this.pointer = pointer;
        this.problems = problems;
        if (!(json instanceof Json.Obj)) note(pointer, "Must be an object");
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(name.replace("~", "~0").replace("/", "~1"), "Is not known here"));
    }

    private void note(String at, String detail) {
        if (problems.size() < MAX_PROBLEMS) problems.add(new Problem(at, detail));
    }

    void wrong(String name, String detail) {
        note(pointer + "/" + name, detail);
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    private Optional<Json> needed(String name) {
        var value = Optional.ofNullable(object.get(name));
        if (value.isEmpty()) wrong(name, "Is missing");
        return value;
    }

    String text(String name) {
        var found = needed(name);
        if (found.isEmpty()) return "";
        if (found.get() instanceof Json.Text(var value) && !value.isBlank() && value.length() <= MAX_TEXT) return value;
        wrong(name, "Must be a text of 1 to " + MAX_TEXT + " characters");
        return "";
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    boolean bool(String name) {
        var found = needed(name);
        if (found.isPresent() && found.get() instanceof Json.Bool(var value)) return value;
        if (found.isPresent()) wrong(name, "Must be true or false");
        return false;
    }

    /** @return what {@code parse} makes of a text */
    <T> T parsed(String name, Function<String, Optional<T>> parse, T standIn, String should) {
        var text = text(name);
        if (text.isEmpty()) return standIn;
        try {
            var value = parse.apply(text);
            if (value.isPresent()) return value.get();
        } catch (DateTimeException | IllegalArgumentException notThat) {
            // told below
        }
        wrong(name, "Must be " + should);
        return standIn;
    }

    <E extends Enum<E>> E choice(String name, Class<E> kind) {
        var all = List.of(kind.getEnumConstants());
        var names = all.stream().map(Enum::name).collect(Collectors.joining(", "));
        return parsed(
                name,
                text -> all.stream().filter(one -> one.name().equals(text)).findFirst(),
                all.getFirst(),
                "one of " + names);
    }

    /** From zero. */
    BigDecimal amount(String name) {
        return decimal(name, BigDecimal.ZERO, MOST);
    }

    BigDecimal optionalAmount(String name) {
        return has(name) ? amount(name) : BigDecimal.ZERO;
    }

    BigDecimal aboveZero(String name) {
        var value = amount(name);
        if (value.signum() == 0 && has(name)) wrong(name, "Must be above zero");
        return value;
    }

    BigDecimal decimal(String name, BigDecimal least, BigDecimal most) {
        var found = needed(name);
        if (found.isEmpty()) return least;
        var value = found.get() instanceof Json.Text(var text) ? Decimals.parse(text) : Optional.<BigDecimal>empty();
        if (value.isEmpty()) wrong(name, "Must be a decimal in quotes, without an exponent: \"12.50\"");
        else if (value.get().compareTo(least) < 0 || value.get().compareTo(most) > 0)
            wrong(name, "Must be from " + least.toPlainString() + " to " + most.toPlainString());
        return value.orElse(least);
    }

    Fields object(String name, String... known) {
        return new Fields(needed(name).orElse(new Json.Obj(Map.of())), pointer + "/" + name, problems, Set.of(known));
    }

    /** @return one per item, up to {@code most}; the name may be missing */
    List<Fields> list(String name, int most, String... known) {
        if (!has(name)) return List.of();
        if (!(object.get(name) instanceof Json.Arr(var items))) {
            wrong(name, "Must be a list");
            return List.of();
        }
        if (items.size() > most) {
            wrong(name, "Must have at most " + most + " items");
            return List.of();
        }
        var fields = new ArrayList<Fields>();
        for (int i = 0; i < items.size(); i++)
            fields.add(new Fields(
                    items.get(i),
                    pointer + "/" + name + "/" + i,
                    problems,
                    Arrays.stream(known).collect(Collectors.toSet())));
        return fields;
    }
}
