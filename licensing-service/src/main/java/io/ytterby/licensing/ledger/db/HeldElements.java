package io.ytterby.licensing.ledger.db;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.licensing.ledger.domain.Amount;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Elements in one column: {@code {"Dy": 120}} in milligrams, or NULL where a line has no caps. */
final class HeldElements {
    private static final Pattern PAIR = Pattern.compile("\"([A-Z][a-z]?)\": ?([0-9]+)");

    private HeldElements() {}

    static @Nullable String json(Amount amount) {
        if (amount.elements().isEmpty()) return null;
        return amount.elements().entrySet().stream()
                .map(held -> "\"" + held.getKey() + "\": " + held.getValue().milligrams())
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static Map<Element, Mass> of(@Nullable String json) {
        var held = new EnumMap<Element, Mass>(Element.class);
        if (json == null) return held;
        for (var pair = PAIR.matcher(json); pair.find(); )
            held.put(Element.valueOf(pair.group(1)), new Mass(Long.parseLong(pair.group(2))));
        return held;
    }
}
