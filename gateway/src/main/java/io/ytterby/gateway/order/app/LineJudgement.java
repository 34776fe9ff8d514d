package io.ytterby.gateway.order.app;

import io.ytterby.gateway.buyer.app.CaseOutlook;
import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.buyer.app.LotClearance;
import io.ytterby.gateway.buyer.domain.Blocker;
import io.ytterby.gateway.order.app.OrderStatus.State;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.gateway.order.domain.Supply;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what stands for and against a line. */
record LineJudgement(State state, List<String> reasons) {
    private static final BigDecimal LIKELY_LATE = new BigDecimal("0.20");

    /** What only says that the goods are not yet on their way is not what blocks an order. */
    private static final Set<Blocker.Kind> HARD =
            EnumSet.of(Blocker.Kind.HOLD, Blocker.Kind.LOT, Blocker.Kind.LICENCE, Blocker.Kind.RECALL);

    static LineJudgement of(
            PurchaseOrder.Line line,
            Collection<Optional<LotClearance>> lots,
            Collection<Optional<LicenceStatus>> licences,
            Collection<Optional<CaseOutlook>> applications,
            Supply supply,
            List<PurchaseOrder.CallOff> next) {
        var blocked = new ArrayList<String>();
        var atRisk = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var lot : lots) lot.ifPresentOrElse(found -> judge(found, blocked, open), () -> unseen("lot", open));
        for (var licence : licences)
            licence.ifPresentOrElse(found -> judge(found, blocked), () -> unseen("licence", open));
        for (var application : applications)
            application.ifPresentOrElse(found -> judge(found, atRisk, open), () -> unseen("application", open));
        if (!next.isEmpty() && !line.licences().isEmpty()) judge(supply, next, atRisk, open);
        if (lots.isEmpty() && licences.isEmpty() && applications.isEmpty())
            open.add("Nothing is bound to this line yet.");
        var reasons = new ArrayList<>(blocked);
        reasons.addAll(atRisk);
        reasons.addAll(open);
        return new LineJudgement(
                state(blocked, atRisk, open), reasons.stream().distinct().toList());
    }

    private static State state(List<String> blocked, List<String> atRisk, List<String> open) {
        if (!blocked.isEmpty()) return State.BLOCKED;
        if (!atRisk.isEmpty()) return State.AT_RISK;
        return open.isEmpty() ? State.ON_TRACK : State.OPEN;
    }

    private static void judge(LotClearance found, List<String> blocked, List<String> open) {
        for (var blocker : found.clearance().blockers())
            (HARD.contains(blocker.kind()) ? blocked : open).add(blocker.detail());
    }

    private static void judge(LicenceStatus found, List<String> blocked) {
        if (!found.verdict().usable()) blocked.add(found.verdict().reason());
    }

    private static void judge(CaseOutlook found, List<String> atRisk, List<String> open) {
        if (!found.known().isOpen()) return;
        var late = found.lateShare();
        if (late != null && late.compareTo(LIKELY_LATE) > 0)
            atRisk.add("Of applications like this one, the share " + late + " was decided after the next call-off.");
        else open.add("An application is not decided yet.");
    }

    private static void judge(Supply supply, List<PurchaseOrder.CallOff> next, List<String> atRisk, List<String> open) {
        switch (supply) {
            case SHORT ->
                atRisk.add("What is left on the licences does not cover the next " + next.size() + " call-offs.");
            case UNKNOWN ->
                open.add("Of the licences only bands may be seen: ask whether the next call-offs are covered.");
            case COVERED -> {
                // Nothing to say.
            }
        }
    }

    private static void unseen(String what, List<String> open) {
        open.add("A " + what + " of this line is not to be seen: it does not exist, or nobody has shared it with you.");
    }
}
