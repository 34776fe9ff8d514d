package io.ytterby.gramcodes.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Element strings: what a barcode holds. {@code ^} stands for FNC1 here, and the group separator is read as one too. */
public final class ElementString {
    private static final char FNC1 = '^';
    private static final char GROUP_SEPARATOR = 29;
    private static final int LONGEST = 4_096;

    private ElementString() {}

    /** {@code ^010952012345678810ABC123^21XYZ}: a separator before each element that follows one of variable length. */
    public static String write(List<AiValue> elements) {
        var text = new StringBuilder();
        boolean separate = true;
        for (var element : elements) {
            if (separate) text.append(FNC1);
            text.append(element.ai()).append(element.value());
            separate = SyntaxDictionary.find(element.ai())
                    .map(found -> !found.predefined())
                    .orElse(true);
        }
        return text.toString();
    }

    /** {@code (01)09520123456788(10)ABC123}, as it is printed beneath a symbol. */
    public static String printed(List<AiValue> elements) {
        var text = new StringBuilder();
        for (var element : elements)
            text.append('(')
                    .append(element.ai())
                    .append(')')
                    .append(element.value().replace("(", "\\("));
        return text.toString();
    }

    /** Reads what a scanner gives, with or without the symbology's mark before it; empty if it is no element string. */
    public static Optional<List<AiValue>> read(String scanned) {
        if (scanned.length() > LONGEST) return Optional.empty();
        var text = scanned.replaceFirst("^\\](d2|Q3|C1|e0|J1)", "").replace(GROUP_SEPARATOR, FNC1);
        int at = text.startsWith("^") ? 1 : 0;
        var elements = new ArrayList<AiValue>();
        while (at < text.length()) {
            var definition = definitionAt(text, at);
            if (definition.isEmpty()) return Optional.empty();
            int begin = at + definition.get().ai().length();
            int end = end(definition.get(), text, begin);
            var value = text.substring(begin, end);
            if (definition.get().fault(value, true).isPresent()) return Optional.empty();
            elements.add(new AiValue(definition.get().ai(), value));
            at = end < text.length() && text.charAt(end) == FNC1 ? end + 1 : end;
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(elements));
    }

    /** Reads {@code (01)09520123456788(10)ABC123}; empty if it is none, or a value is wrong. */
    public static Optional<List<AiValue>> readPrinted(String printed) {
        if (printed.length() > LONGEST || !printed.startsWith("(")) return Optional.empty();
        var elements = new ArrayList<AiValue>();
        for (var part : printed.substring(1).split("(?<!\\\\)\\(", -1)) {
            int close = part.indexOf(')');
            if (close < 0) return Optional.empty();
            var ai = part.substring(0, close);
            var value = part.substring(close + 1).replace("\\(", "(");
            var definition = SyntaxDictionary.find(ai);
            if (definition.isEmpty() || definition.get().fault(value, true).isPresent()) return Optional.empty();
            elements.add(new AiValue(ai, value));
        }
        return Optional.of(List.copyOf(elements));
    }

    private static int end(AiDefinition definition, String text, int begin) {
        if (definition.predefined()) return Math.min(text.length(), begin + definition.fixedLength());
        int separator = text.indexOf(FNC1, begin);
        return separator < 0 ? text.length() : separator;
    }

    private static Optional<AiDefinition> definitionAt(String text, int at) {
        for (int length = 2; length <= 4 && at + length <= text.length(); length++) {
            var found = SyntaxDictionary.find(text.substring(at, at + length));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
