package io.ytterby.epcis;

import io.ytterby.epcis.schema.EpcisSchema;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The bare words of each vocabulary, as the official schema lists them. */
final class CbvWords {
    private static final Map<CbvTerm, Set<String>> WORDS = words();

    private CbvWords() {}

    private static Map<CbvTerm, Set<String>> words() {
        var words = new EnumMap<CbvTerm, Set<String>>(CbvTerm.class);
        for (var term : CbvTerm.values()) {
            words.put(term, EpcisSchema.official().words(term.definition()));
        }
        return words;
    }

    static boolean has(CbvTerm term, String value) {
        return Objects.requireNonNull(WORDS.get(term)).contains(value);
    }
}
