package io.ytterby.intelligence.alert.app;

import io.ytterby.intelligence.alert.app.AlertV1.ReasonV1;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.words.Sentences;

/** What the tests of trade and the market say, in the language of who asks. It is kept in English, as it was said. */
public final class TradeSentences {
    private static final Sentences CHINESE = Sentences.of("/sentences/trade.zh.txt");

    private TradeSentences() {}

    /** The reason with what it says told; its figures stay. */
    public static ReasonV1 told(ReasonV1 reason, ProblemLanguage language) {
        return new ReasonV1(
                reason.feature(),
                reason.contribution(),
                reason.value(),
                reason.expected(),
                reason.p(),
                reason.z(),
                told(reason.says(), language));
    }

    public static String told(String says, ProblemLanguage language) {
        return CHINESE.told(says, language);
    }

    /** Whether all of it has Chinese words. */
    public static boolean knows(String says) {
        return CHINESE.knows(says);
    }
}
