package io.ytterby.licensing.controllist.domain;

import java.util.List;

/** What the authority has said is not meant, such as a magnet that is built into a rotor. */
final class Scope {
    private final ControlList list;

    Scope(ControlList list) {
        this.list = list;
    }

    /** Whether a clarification takes the goods out of the entry; it is told once. */
    boolean excludes(ControlListEntry entry, Goods goods, InstrumentOnDay on, Findings findings) {
        for (var one : list.clarifications())
            if (one.applies().covers(on.id()) && one.excludes(goods)) {
                exclude(one, on, List.of(new Comparison("stage", one.stage(), "=", one.stage(), true)), findings);
                return true;
            }
        return false;
    }

    /** Assemblies are often declared under a form the list does not know; say all the same why they are free. */
    void excludedByStageAlone(Consignment consignment, Findings findings) {
        if (findings.excluded) return;
        var goods = consignment.goods();
        for (var one : list.clarifications()) {
            if (!one.excludes(goods) || !list.binds(one.applies(), consignment.asOf())) continue;
            if (!one.id().equals(goods.scopeClause()) && !holdsElementOf(one.applies(), goods)) continue;
            exclude(one, list.on(consignment.asOf(), one.applies()), List.of(), findings);
            return;
        }
    }

    private boolean holdsElementOf(InstrumentId instrument, Goods goods) {
        var traces = list.policy().traces();
        return list.entries().stream()
                .filter(entry -> instrument.equals(entry.instrument()))
                .map(ControlListEntry::element)
                .anyMatch(element -> element != null && traces.mayControl(goods.contentOf(element)));
    }

    private static void exclude(
            ScopeClarification clarification, InstrumentOnDay on, List<Comparison> compared, Findings findings) {
        if (findings.excluded) return;
        findings.excluded = true;
        if (clarification.flag() != null) findings.flag(clarification.flag());
        findings.decide(Reason.of(
                "Outside the scope, as the authority has clarified: " + clarification.what(),
                on,
                clarification.id(),
                compared,
                clarification.confidence()));
    }
}
