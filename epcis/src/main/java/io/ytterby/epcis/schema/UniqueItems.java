package io.ytterby.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** No two items are equal; numbers are equal by value, so 1 and 1.0 are one item. */
record UniqueItems() implements Check.OfStructure {
    private static final int FEW = 8;
    private static final Comparator<JsonNode> BY_VALUE =
            (a, b) -> a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

    @Override
    public boolean accepts(JsonNode value) {
        return second(value) < 0;
    }

    @Override
    public @Nullable Fault fault(JsonNode value) {
        int second = second(value);
        return second < 0 ? null : Fault.here("is there twice").below(Integer.toString(second));
    }

    private static int second(JsonNode value) {
        if (!value.isArray() || value.size() < 2) {
            return -1;
        }
        return value.size() > FEW && onlyTexts(value) ? secondOfTexts(value) : secondOfAny(value);
    }

    private static boolean onlyTexts(JsonNode value) {
        for (int i = 0; i < value.size(); i++) {
            if (!value.get(i).isTextual()) {
                return false;
            }
        }
        return true;
    }

    private static int secondOfTexts(JsonNode value) {
        var seen = HashSet.<String>newHashSet(value.size());
        for (int i = 0; i < value.size(); i++) {
            if (!seen.add(value.get(i).textValue())) {
                return i;
            }
        }
        return -1;
    }

    private static int secondOfAny(JsonNode value) {
        for (int i = 1; i < value.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (value.get(i).equals(BY_VALUE, value.get(j))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
