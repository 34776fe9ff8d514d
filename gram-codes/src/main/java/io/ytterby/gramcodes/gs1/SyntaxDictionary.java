package io.ytterby.gramcodes.gs1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GS1's Barcode Syntax Dictionary: each application identifier with its components, rules and place in a Digital Link. */
final class SyntaxDictionary {
    private static final String FILE = "gs1-syntax-dictionary.txt";
    private static final Map<String, AiDefinition> DEFINITIONS = read();

    private SyntaxDictionary() {}

    static Optional<AiDefinition> find(String ai) {
        return Optional.ofNullable(DEFINITIONS.get(ai));
    }

    private static Map<String, AiDefinition> read() {
        try (var file = SyntaxDictionary.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException("built without " + FILE);
            var definitions = new HashMap<String, AiDefinition>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                    .filter(line -> !line.isBlank())
                    .forEach(line -> add(line.trim().split("\\s+"), definitions));
            return Map.copyOf(definitions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code 3100-3105 *? N6 req=01,02 ex=310n}: identifiers, flags if any, components, attributes. */
    private static void add(String[] words, Map<String, AiDefinition> definitions) {
        boolean flagged = !Character.isLetterOrDigit(words[1].charAt(0)) && words[1].charAt(0) != '[';
        var flags = flagged ? words[1] : "";
        var components = new ArrayList<Component>();
        var qualifiers = new ArrayList<List<String>>();
        boolean key = false;
        for (int i = flagged ? 2 : 1; i < words.length; i++) {
            var word = words[i];
            if (word.equals("dlpkey")) key = true;
            else if (word.startsWith("dlpkey=")) {
                key = true;
                for (var order : word.substring(7).split("\\|", -1)) qualifiers.add(List.of(order.split(",", -1)));
            } else if (word.indexOf('=') < 0) components.add(Component.parse(word));
        }
        for (var ai : identifiers(words[0]))
            definitions.put(
                    ai,
                    new AiDefinition(
                            ai,
                            flags.contains("*"),
                            flags.contains("?"),
                            List.copyOf(components),
                            key,
                            List.copyOf(qualifiers)));
    }

    private static List<String> identifiers(String word) {
        int dash = word.indexOf('-');
        if (dash < 0) return List.of(word);
        var all = new ArrayList<String>();
        for (int ai = Integer.parseInt(word.substring(0, dash)); ai <= Integer.parseInt(word.substring(dash + 1)); ai++)
            all.add(Integer.toString(ai));
        return all;
    }
}
