package io.ytterby.licensing.controllist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.controllist.data.ControlListReader;
import io.ytterby.licensing.controllist.data.RequirementCase;
import io.ytterby.licensing.controllist.data.RequirementCase.Expected;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plants wrong rules into the list, one at a time, and sees that some written case notices each. */
class PlantedRulesTest {
    private static final List<RequirementCase> CASES = LawFiles.allWritten();

    @Test
    void each_wrong_rule_planted_in_the_list_is_caught_by_a_case() {
        var unnoticed = new ArrayList<String>();
        int planted = 0;

        for (var wrong : WrongRules.of(LawFiles.shipped())) {
            planted++;
            if (!isCaught(wrong)) unnoticed.add(wrong.what());
        }

        assertThat(unnoticed).isEmpty();
        assertThat(planted).isGreaterThan(400);
    }

    /** Refused when it is read, or decided otherwise than a case says. */
    private static boolean isCaught(WrongRules.Wrong wrong) {
        ControlList list;
        try {
            list = ControlListReader.read(wrong.list());
        } catch (IllegalArgumentException refused) {
            return true;
        }
        var engine = new RequirementEngine(list);
        return CASES.stream()
                .anyMatch(
                        one -> !Expected.of(engine.evaluate(one.consignment())).equals(one.expected()));
    }
}
