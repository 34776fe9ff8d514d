package io.ytterby.footprints.chemistry;

import io.ytterby.kernel.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the atoms of a formula with groups in parentheses and parts joined by a star, each of which may begin with a
 * number.
 */
final class FormulaParser {
    private static final int MAX_COUNT = 1_000;

    private final String text;
    private int at;

    private FormulaParser(String text) {
        this.text = text;
    }

    static Optional<Map<Element, Integer>> parse(String text) {
        var atoms = new EnumMap<Element, Integer>(Element.class);
        for (var part : text.split("\\*", -1)) {
            var parser = new FormulaParser(part);
            int times = parser.number();
            var found = parser.atoms();
            if (found.isEmpty() || found.get().isEmpty()) return Optional.empty();
            add(atoms, found.get(), times);
        }
        return Optional.of(atoms);
    }

    private Optional<Map<Element, Integer>> atoms() {
        Deque<Map<Element, Integer>> open = new ArrayDeque<>();
        open.push(new EnumMap<>(Element.class));
        while (at < text.length()) {
            char one = text.charAt(at);
            if (one == '(') {
                at++;
                open.push(new EnumMap<>(Element.class));
            } else if (one == ')') {
                at++;
                if (open.size() == 1) return Optional.empty();
                var group = open.pop();
                add(open.element(), group, number());
            } else {
                var element = element();
                if (element.isEmpty()) return Optional.empty();
                add(open.element(), Map.of(element.get(), 1), number());
            }
        }
        return open.size() == 1 ? Optional.of(open.pop()) : Optional.empty();
    }

    private Optional<Element> element() {
        int end = at + 1;
        if (end < text.length() && Character.isLowerCase(text.charAt(end))) end++;
        var element = Element.ofSymbol(text.substring(at, end));
        at = end;
        return element;
    }

    /** One, if none is written. */
    private int number() {
        int start = at;
        while (at < text.length() && at - start < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        return start == at ? 1 : Integer.parseInt(text.substring(start, at));
    }

    private static void add(Map<Element, Integer> atoms, Map<Element, Integer> more, int times) {
        more.forEach((element, count) -> atoms.merge(
                element, Math.min(MAX_COUNT, count * times), (one, other) -> Math.min(MAX_COUNT, one + other)));
        atoms.values().removeIf(count -> count == 0);
    }
}
