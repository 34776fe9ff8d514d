package io.ytterby.gramcodes.gs1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Makes a link of scanned elements: the key, as many of its qualifiers as one alternative takes, and the rest as attributes. */
final class DigitalLinkWriter {
    private DigitalLinkWriter() {}

    static Optional<DigitalLink> link(String stem, List<AiValue> scanned) {
        var elements = once(scanned);
        var key = elements.stream().filter(one -> definition(one).key()).findFirst();
        if (key.isEmpty()) return Optional.empty();
        var path = new ArrayList<AiValue>();
        path.add(key.get());
        path.addAll(qualifiers(definition(key.get()), elements));
        var rest = new ArrayList<>(elements);
        rest.removeAll(path);
        if (rest.stream().anyMatch(one -> !definition(one).attribute())) return Optional.empty();
        // Those of fixed length first, as in a symbol, where that saves separators.
        rest.sort(Comparator.comparing(one -> !definition(one).predefined()));
        return Optional.of(new DigitalLink(stem, path, rest));
    }

    private static List<AiValue> qualifiers(AiDefinition key, List<AiValue> elements) {
        return key.qualifiers().stream()
                .map(order -> order.stream()
                        .flatMap(ai -> elements.stream().filter(one -> one.ai().equals(ai)))
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static List<AiValue> once(List<AiValue> scanned) {
        var seen = new HashSet<String>();
        return scanned.stream().filter(one -> seen.add(one.ai())).toList();
    }

    private static AiDefinition definition(AiValue value) {
        return SyntaxDictionary.find(value.ai()).orElseGet(() -> AiDefinition.unknown(value.ai()));
    }
}
