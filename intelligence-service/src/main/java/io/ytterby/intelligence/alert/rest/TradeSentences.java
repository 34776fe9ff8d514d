package io.ytterby.intelligence.alert.rest;

import io.ytterby.intelligence.alert.app.AlertV1.ReasonV1;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.words.Sentences;

/** What the tests of trade say, in the language of who asks. It is kept in English, as it was said. */
final class TradeSentences {
    private static final Sentences CHINESE = Sentences.of("/sentences/trade.zh.txt");

    private TradeSentences() {}

    static ReasonV1 told(ReasonV1 reason, ProblemLanguage language) {
        return new ReasonV1(
                reason.feature(),
                reason.contribution(),
                reason.value(),
                reason.expected(),
                reason.p(),
                reason.z(),
                CHINESE.told(reason.says(), language));
    }
}
