package io.ytterby.inspection.result.app;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.evidence.app.CaseChains;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.order.app.OrderChanges;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.inspection.selectivity.app.Selections;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Tells of a result, with the order whose change it is, and puts it on record in the case. */
@Singleton
class ResultTold {
    private final OrderChanges orderChanges;
    private final CaseChains chains;
    private final Selections selections;
    private final Journal journal;
    private final Event<ResultMoved> moves;
    private final Clock clock;

    ResultTold(
            OrderChanges orderChanges,
            CaseChains chains,
            Selections selections,
            Journal journal,
            Event<ResultMoved> moves,
            Clock clock) {
        this.orderChanges = orderChanges;
        this.chains = chains;
        this.selections = selections;
        this.journal = journal;
        this.moves = moves;
        this.clock = clock;
    }

    /** @param fact {@code result-recorded} or {@code result-verified} */
    void told(Actor actor, Declaration declaration, InspectionOrder order, InspectionResult result, String fact) {
        chain(actor, declaration, result, fact);
        var event = event(declaration, order, result, fact);
        orderChanges.told(actor, order, "order-" + fact, event.payload(), event);
        moves.fire(new ResultMoved(actor, declaration, result, fact));
    }

    /** The order stays as it is: what it came to is history. A crash point stands at the end. */
    void reversed(Actor actor, Declaration declaration, InspectionOrder order, InspectionResult result, int ended) {
        chain(actor, declaration, result, "result-reversed");
        var event = event(declaration, order, result, "result-reversed");
        var detail = Map.of("result", event.payload(), "siblingOrdersEnded", ended);
        journal.write(new Change(actor, "result.reversed", "result/" + result.id(), detail, event));
        moves.fire(new ResultMoved(actor, declaration, result, "result-reversed"));
        CrashPoint.reached("result.reversed");
    }

    private void chain(Actor actor, Declaration declaration, InspectionResult result, String fact) {
        var payload = payload(declaration, result);
        chains.append(
                actor,
                declaration.id(),
                EvidenceKind.RESULT,
                "result/" + result.id(),
                Map.of("done", fact, "result", payload, "shares", result.shares()));
    }

    private ResultV1 payload(Declaration declaration, InspectionResult result) {
        return ResultV1.of(
                result, declaration, selections.latest(declaration.id()).orElse(null));
    }

    private OutboxEvent event(Declaration declaration, InspectionOrder order, InspectionResult result, String fact) {
        return OutboxEvent.fact(
                Topic.INSPECTION_RESULT,
                order.id().toString(),
                order.version(),
                fact,
                "inspection.result",
                clock.instant(),
                payload(declaration, result));
    }
}
