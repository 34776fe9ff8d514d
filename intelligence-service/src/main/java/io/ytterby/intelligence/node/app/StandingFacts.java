package io.ytterby.intelligence.node.app;

import io.ytterby.diversion.reference.NodeFact;
import io.ytterby.intelligence.node.domain.RecordedFact;
import io.ytterby.intelligence.signal.app.FactSource;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;

/** What stands of nodes, for the stream's own fast balances. */
@Singleton
class StandingFacts implements FactSource {
    private static final double MG_PER_KG = 1e6;
    private final NodeFacts facts;

    StandingFacts(NodeFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<NodeFact> facts() {
        return facts.standing().stream().map(StandingFacts::fact).toList();
    }

    static NodeFact fact(RecordedFact one) {
        return new NodeFact(
                one.node(),
                one.element(),
                NodeFact.Kind.valueOf(one.kind().name()),
                months(one.month()),
                one.mg() / MG_PER_KG,
                one.cv().doubleValue(),
                one.source(),
                (int) one.published().toEpochDay());
    }

    static int months(YearMonth month) {
        return (month.getYear() - 1970) * 12 + month.getMonthValue() - 1;
    }
}
