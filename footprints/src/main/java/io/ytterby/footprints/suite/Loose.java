package io.ytterby.footprints.suite;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object of a case whose fields are known by the words of their names alone. */
record Loose(Given given) {
    static Loose of(Given given) {
        return new Loose(given);
    }

    /** The first of these phrases that a decimal is there for. */
    Optional<BigDecimal> number(String... phrases) {
        for (var phrase : phrases) {
            var name = named(phrase, Loose::isNumber);
            if (name.isPresent()) return Optional.of(given.decimal(name.get()));
        }
        return Optional.empty();
    }

    BigDecimal needed(String... phrases) {
        return number(phrases)
                .orElseThrow(() -> new IllegalArgumentException("no number is there for " + List.of(phrases)));
    }

    /** The name of the field that is meant by a phrase and holds a number: its unit may stand in it. */
    Optional<String> nameOfNumber(String phrase) {
        return named(phrase, Loose::isNumber);
    }

    Optional<String> text(String... phrases) {
        for (var phrase : phrases) {
            var name = named(phrase, value -> value instanceof Json.Text);
            if (name.isPresent()) return Optional.of(given.text(name.get()));
        }
        return Optional.empty();
    }

    Optional<Boolean> yes(String phrase) {
        return named(phrase, value -> value instanceof Json.Bool).map(given::yes);
    }

    Optional<Given> object(String... phrases) {
        for (var phrase : phrases) {
            var name = named(phrase, value -> value instanceof Json.Obj);
            if (name.isPresent()) return Optional.of(given.object(name.get()));
        }
        return Optional.empty();
    }

    /** The first list of objects that all are as wanted. */
    Optional<List<Loose>> list(java.util.function.Predicate<Loose> wanted) {
        for (var field : given.fields().entrySet())
            if (field.getValue() instanceof Json.Arr(var items)
                    && !items.isEmpty()
                    && items.stream().allMatch(item -> item instanceof Json.Obj)) {
                var found = given.list(field.getKey()).stream().map(Loose::of).toList();
                if (found.stream().allMatch(wanted)) return Optional.of(found);
            }
        return Optional.empty();
    }

    private Optional<String> named(String phrase, java.util.function.Predicate<Json> wanted) {
        var names = new ArrayList<String>();
        given.fields().forEach((name, value) -> {
            if (wanted.test(value)) names.add(name);
        });
        return Words.nearest(names, phrase);
    }

    private static boolean isNumber(Json value) {
        return switch (value) {
            case Json.Num _ -> true;
            case Json.Text(var text) -> Decimals.parse(text).isPresent();
            default -> false;
        };
    }
}
