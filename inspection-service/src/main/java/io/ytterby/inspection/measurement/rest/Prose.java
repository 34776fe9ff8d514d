package io.ytterby.inspection.measurement.rest;

import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kit.problem.ProblemLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences that are put together, in the language of who asks: each clause is told by itself, and joined as that language joins. */
record Prose(ProblemLanguage language) {
    /** What has its own full stop, or none. */
    String told(String english) {
        return InspectionSentences.told(english, language);
    }

    /** @param clauses without a full stop */
    String sentence(String... clauses) {
        return Arrays.stream(clauses).map(this::told).collect(Collectors.joining(isChinese() ? "；" : "; "))
                + (isChinese() ? "。" : ".");
    }

    /** @param told a clause in its language, with the name that programs know it by */
    String named(String told, String code) {
        return told + (isChinese() ? "（" + code + "）。" : " (" + code + ").");
    }

    String list(List<String> items) {
        return items.stream().map(this::told).collect(Collectors.joining(isChinese() ? "、" : ", "));
    }

    String text(String... sentences) {
        return String.join(isChinese() ? "" : " ", sentences);
    }

    private boolean isChinese() {
        return language == ProblemLanguage.ZH;
    }
}
