package io.ytterby.inspection.result.app;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.evidence.app.CaseChains;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.order.app.OrderChanges;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Tells of a result, with the order whose change it is. */
@Singleton
class ResultTold {
    private final OrderChanges orderChanges;
    private final CaseChains chains;
    private final Clock clock;

    ResultTold(OrderChanges orderChanges, CaseChains chains, Clock clock) {
        this.orderChanges = orderChanges;
        this.chains = chains;
        this.clock = clock;
    }

    /** @param fact {@code result-recorded} or {@code result-verified} */
    void told(Actor actor, Declaration declaration, InspectionOrder order, InspectionResult result, String fact) {
        var payload = ResultV1.of(result, declaration);
        chains.append(
                actor,
                declaration.id(),
                EvidenceKind.RESULT,
                "result/" + result.id(),
                Map.of("done", fact, "result", payload, "shares", result.shares()));
        var event = OutboxEvent.fact(
                Topic.INSPECTION_RESULT,
                order.id().toString(),
                order.version(),
                fact,
                "inspection.result",
                clock.instant(),
                payload);
        orderChanges.told(actor, order, "order-" + fact, payload, event);
    }
}
