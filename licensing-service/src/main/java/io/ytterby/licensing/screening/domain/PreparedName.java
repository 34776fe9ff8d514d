package io.ytterby.licensing.screening.domain;

import java.util.List;
import java.util.Set;

/**
 * A name made ready to be compared.
 *
 * @param original as it was written, in its own script
 * @param tokens its words in Latin letters without its legal form; the legal form's words where nothing else is left, so
 *     never empty
 * @param joined the tokens without a blank between them, fillers left out where anything else is there
 * @param han its simplified Chinese characters without a legal form; empty for a name in another script
 * @param forms the classes of the legal forms it names
 */
public record PreparedName(
        String original, EntityType type, List<NameToken> tokens, String joined, String han, Set<LegalForm> forms) {
    public PreparedName {
        if (tokens.isEmpty()) throw new IllegalArgumentException("a prepared name has a word at least: " + original);
        tokens = List.copyOf(tokens);
        forms = Set.copyOf(forms);
    }
}
