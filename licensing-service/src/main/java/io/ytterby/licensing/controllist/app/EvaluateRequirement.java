package io.ytterby.licensing.controllist.app;

import io.ytterby.licensing.controllist.domain.Consignment;
import io.ytterby.licensing.controllist.domain.Decision;
import io.ytterby.licensing.controllist.domain.WouldChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers what a consignment needs. It reads nothing but the list and keeps nothing of the question. */
@ApplicationScoped
public class EvaluateRequirement {
    private final ControlLists lists;

    EvaluateRequirement(ControlLists lists) {
        this.lists = lists;
    }

    /**
     * A decision with what would change it.
     *
     * @param listVersion the version of the list it was made with
     */
    public record Answer(Decision decision, List<WouldChange> wouldChange, String listVersion) {}

    public Answer evaluate(Consignment consignment) {
        var law = lists.inForce();
        var decision = law.engine().evaluate(consignment);
        return new Answer(
                decision, law.whatIf().around(consignment, decision), law.list().version());
    }
}
