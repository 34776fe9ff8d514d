package io.ytterby.inspection.words.app;

import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.words.Sentences;

/** What analyses, instruments and the rule of release say, in the language of who asks. It is kept in English, as it was said. */
public final class InspectionSentences {
    private static final Sentences CHINESE = Sentences.of("/sentences/inspection.zh.txt");

    private InspectionSentences() {}

    /** @param says a reason, a remedy, a blocker, or what a person wrote, which stays as it is */
    public static String told(String says, ProblemLanguage language) {
        return CHINESE.told(says, language);
    }

    /** Whether all of it has Chinese words. */
    public static boolean knows(String says) {
        return CHINESE.knows(says);
    }
}
