package io.ytterby.licensing.controllist.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the authority has said is not meant, such as a magnet that is built into a rotor. */
final class Scope {
    private final ControlList list;

    Scope(ControlList list) {
        this.list = list;
    }

    Exclusion of(Goods goods) {
        return new Exclusion(goods);
    }

    /** The exclusion of one lot of goods: which clarification took it out of an entry, if one did. */
    final class Exclusion {
        private final Goods goods;
        private @Nullable ScopeClarification first;
        private @Nullable InstrumentOnDay of;

        private Exclusion(Goods goods) {
            this.goods = goods;
        }

        /** Whether a clarification takes the goods out of what the instrument lists. */
        boolean takes(InstrumentOnDay on) {
            for (var one : list.clarifications()) {
                if (!one.applies().covers(on.id()) || !one.excludes(goods)) continue;
                if (first == null) {
                    first = one;
                    of = on;
                }
                return true;
            }
            return false;
        }

        /** Says it, once; the goods are free by it only if no other instrument wants a licence for them. */
        void tell(Consignment consignment, Findings findings) {
            boolean free = findings.licence == LicenceNeed.NONE;
            if (first != null && of != null) exclude(first, of, free, findings);
            else if (free) byStageAlone(consignment, findings);
        }

        /** Assemblies are often declared under a form the list does not know; say all the same why they are free. */
        private void byStageAlone(Consignment consignment, Findings findings) {
            for (var one : list.clarifications()) {
                if (!one.excludes(goods) || !list.binds(one.applies(), consignment.asOf())) continue;
                if (!one.id().equals(goods.scopeClause()) && !holdsElementOf(one.applies())) continue;
                exclude(one, list.on(consignment.asOf(), one.applies()), true, findings);
                return;
            }
        }

        private boolean holdsElementOf(InstrumentId instrument) {
            var traces = list.policy().traces();
            return list.entries().stream()
                    .filter(entry -> instrument.equals(entry.instrument()))
                    .map(ControlListEntry::element)
                    .anyMatch(element -> element != null && traces.mayControl(goods.contentOf(element)));
        }
    }

    private static void exclude(ScopeClarification clarification, InstrumentOnDay on, boolean free, Findings findings) {
        findings.excluded = free;
        if (free && clarification.flag() != null) findings.flag(clarification.flag());
        var stage = new Comparison("stage", clarification.stage(), "=", clarification.stage(), true);
        findings.decide(Reason.of(
                "Outside the scope, as the authority has clarified: " + clarification.what(),
                on,
                clarification.id(),
                List.of(stage),
                clarification.confidence()));
    }
}
