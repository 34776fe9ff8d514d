package io.ytterby.licensing.screening.index;

import io.ytterby.licensing.screening.domain.NameToken;
import io.ytterby.licensing.screening.domain.PreparedName;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.codec.language.DoubleMetaphone;

/** What a name is found by. Each sort of term has a prefix of its own, so that one field holds them all. */
final class Terms {
    static final char TOKEN = 't';
    static final char GRAM = 'g';
    static final char JOINED = 'j';
    static final char SOUND = 'm';
    static final char FOLDED = 'f';
    static final char INITIALS = 'i';
    static final char HAN = 'h';

    private static final int GRAM_LENGTH = 3;
    private static final int BEGINNING = 6;
    private static final int CODE_LENGTH = 6;

    private Terms() {}

    /** All terms of a listed name. */
    static Set<String> of(PreparedName name) {
        var terms = new LinkedHashSet<String>();
        for (var token : name.tokens()) {
            if (token.kind() == NameToken.Kind.FILLER && name.tokens().size() > 1) continue;
            terms.add(TOKEN + token.text());
            terms.add(SOUND + sound(token));
            terms.add(FOLDED + token.sound());
            grams(token.written(), terms::add);
        }
        terms.add(JOINED + beginning(name.joined()));
        grams(name.joined(), terms::add);
        han(name.han(), terms::add);
        if (name.tokens().size() > 2) terms.add(INITIALS + initials(name));
        return terms;
    }

    static String sound(NameToken token) {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(CODE_LENGTH);
        var code = metaphone.doubleMetaphone(token.written());
        return code == null || code.isEmpty() ? token.sound() : code;
    }

    static String beginning(String joined) {
        return joined.length() <= BEGINNING ? joined : joined.substring(0, BEGINNING);
    }

    static void grams(String text, Consumer<String> to) {
        for (int i = 0; i + GRAM_LENGTH <= text.length(); i++) to.accept(GRAM + text.substring(i, i + GRAM_LENGTH));
    }

    /** Characters in pairs; a single one where there is no more. */
    static void han(String text, Consumer<String> to) {
        if (text.length() == 1) to.accept(HAN + text);
        for (int i = 0; i + 2 <= text.length(); i++) to.accept(HAN + text.substring(i, i + 2));
    }

    static String initials(PreparedName name) {
        var letters = new StringBuilder();
        for (var token : name.tokens())
            if (token.kind() != NameToken.Kind.FILLER)
                letters.append(token.text().charAt(0));
        return letters.toString();
    }
}
