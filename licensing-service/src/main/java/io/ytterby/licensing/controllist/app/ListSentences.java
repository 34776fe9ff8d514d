package io.ytterby.licensing.controllist.app;

import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.words.Sentences;

/** What the engine says, in the language of who asks. It is kept in English, as it was said. */
public final class ListSentences {
    private static final Sentences CHINESE = Sentences.of("/sentences/control-list.zh.txt");

    private ListSentences() {}

    /** @param says a sentence of a decision, a condition of another one, or what was compared */
    public static String told(String says, ProblemLanguage language) {
        return CHINESE.told(says, language);
    }

    /** Whether all of it has Chinese words. */
    public static boolean knows(String says) {
        return CHINESE.knows(says);
    }
}
