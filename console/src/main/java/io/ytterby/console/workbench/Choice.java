package io.ytterby.console.workbench;

import io.ytterby.console.page.Frame;
import io.ytterby.kernel.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision as the page offers it.
 *
 * @param key that chooses it
 * @param whyNot the key of the words that say why it cannot be done now; empty if it can
 */
record Choice(String code, String key, String whyNot) {

    /** What this person may do upon this measurement: what their role never may is not among them. */
    static List<Choice> of(Frame frame, Bench bench) {
        var choices = new ArrayList<Choice>();
        boolean officer = frame.may(Roles.CUSTOMS_OFFICER);
        for (var decision : Decision.values())
            if (officer || decision != Decision.HOLD)
                choices.add(
                        new Choice(decision.code(), String.valueOf(decision.ordinal() + 1), whyNot(decision, bench)));
        return choices;
    }

    public boolean isPossible() {
        return whyNot.isEmpty();
    }

    private static String whyNot(Decision decision, Bench bench) {
        if (bench.declaration() == null) return "workbench.no_declaration";
        if (decision.isResult() && bench.orderInProgress().isEmpty()) return "workbench.no_order";
        return "";
    }
}
