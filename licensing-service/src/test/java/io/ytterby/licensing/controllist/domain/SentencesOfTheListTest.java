package io.ytterby.licensing.controllist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.controllist.app.ListSentences;
import io.ytterby.licensing.controllist.data.ControlListReader;
import io.ytterby.licensing.controllist.data.RequirementCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the engine says, of whatever goods, can be told in Chinese: a new sentence needs its two lines in the file. */
class SentencesOfTheListTest {
    private static final ControlList LIST = ControlListReader.readShipped();
    private static final RequirementEngine ENGINE = new RequirementEngine(LIST);

    @Test
    void the_written_cases_and_thousands_of_others_say_nothing_that_has_no_chinese_words() {
        var untold = new TreeSet<String>();
        int said = 0;
        for (var one : cases()) {
            var decision = ENGINE.evaluate(one.consignment());
            for (var reason : decision.explanation()) {
                said++;
                untold(reason.says(), untold);
                for (var compared : reason.compared()) untold(compared.what(), untold);
            }
        }
        assertThat(said).isGreaterThan(5_000);
        assertThat(untold).isEmpty();
    }

    @Test
    void so_do_the_conditions_of_other_answers() {
        var whatIf = new WhatIf(LIST, ENGINE);
        var untold = new TreeSet<String>();
        var cases = cases();
        for (int i = 0; i < cases.size(); i += 10) {
            var asked = cases.get(i).consignment();
            for (var change : whatIf.around(asked, ENGINE.evaluate(asked))) untold(change.condition(), untold);
        }
        assertThat(untold).isEmpty();
    }

    private static List<RequirementCase> cases() {
        var all = new ArrayList<>(LawFiles.allWritten());
        Stream.of(20261123L, 7L)
                .map(seed -> LawFiles.cases(new RandomCases(LawFiles.shipped(), seed).cases(3_000)))
                .forEach(all::addAll);
        return all;
    }

    private static void untold(String says, Set<String> untold) {
        if (!ListSentences.knows(says)) untold.add(says);
    }
}
