package io.ytterby.inspection.selectivity.rest;

import io.ytterby.inspection.selectivity.domain.Facts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was known when it was judged, each fact by the word that rules use. */
record FactsReply(Map<String, Object> whole, List<Map<String, Object>> lines) {
    static FactsReply of(Facts facts) {
        return new FactsReply(
                words(facts.whole()),
                facts.lines().stream().map(FactsReply::words).toList());
    }

    private static Map<String, Object> words(Facts.Known known) {
        var words = new TreeMap<String, Object>();
        known.texts()
                .forEach((fact, texts) -> words.put(
                        fact.word(), texts.size() == 1 ? texts.iterator().next() : texts));
        known.numbers().forEach((fact, number) -> words.put(fact.word(), number));
        return words;
    }
}
