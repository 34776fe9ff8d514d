package io.ytterby.footprints.suite;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of a case's input, taken field by field; what is missing breaks the case and is told. */
record Given(Json.Obj object) {
    static Given of(Json json) {
        if (json instanceof Json.Obj object) return new Given(object);
        throw new IllegalArgumentException("the case has no object where one is needed");
    }

    boolean has(String... names) {
        return List.of(names).stream().allMatch(name -> object.get(name).isPresent());
    }

    /** The first of these names that is there. */
    String named(String... names) {
        return List.of(names).stream()
                .filter(this::has)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none of " + List.of(names) + " is there"));
    }

    private Json field(String name) {
        return object.get(name).orElseThrow(() -> new IllegalArgumentException("the case has no " + name));
    }

    String text(String name) {
        return switch (field(name)) {
            case Json.Text(var value) -> value;
            case Json.Num(var literal) -> literal;
            default -> throw new IllegalArgumentException(name + " is no text");
        };
    }

    BigDecimal decimal(String... names) {
        var text = text(named(names));
        return Decimals.parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is no decimal"));
    }

    Optional<BigDecimal> optional(String name) {
        return has(name) ? Optional.of(decimal(name)) : Optional.empty();
    }

    boolean yes(String name) {
        return field(name).equals(new Json.Bool(true));
    }

    Given object(String name) {
        return of(field(name));
    }

    Map<String, Json> fields() {
        return object.fields();
    }

    List<Given> list(String name) {
        if (field(name) instanceof Json.Arr(var items))
            return items.stream().map(Given::of).toList();
        throw new IllegalArgumentException(name + " is no list");
    }
}
