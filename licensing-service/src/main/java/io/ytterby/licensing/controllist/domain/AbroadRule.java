package io.ytterby.licensing.controllist.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Goods that go from one foreign country to another: the annex, its clauses, and the exemption. */
final class AbroadRule {
    private final ControlList list;
    private final EntriesByForm entries;

    AbroadRule(ControlList list, EntriesByForm entries) {
        this.list = list;
        this.entries = entries;
    }

    void apply(Consignment consignment, Findings findings) {
        if (consignment.staysIn(list.policy().home())) return;
        for (var entry : list.abroad().annex()) {
            var fit = entry.fit(consignment.goods(), list.policy().traces());
            if (fit instanceof Fit.Misses) continue;
            for (var clause : list.abroad().clauses())
                if (clause.codes().contains(entry.code())) clause(clause, entry, fit, consignment, findings);
        }
        if (findings.licence == LicenceNeed.DUAL_USE_LICENCE) exempt(consignment, findings);
        if (findings.licence == LicenceNeed.NONE) reExportLiability(consignment, findings);
    }

    private void clause(
            AbroadRules.Clause clause, ControlListEntry entry, Fit fit, Consignment consignment, Findings findings) {
        var test = ClauseTest.of(clause, fit, consignment.goods(), list.policy().home());
        if (test == null) return;
        var on = list.on(consignment.asOf(), clause.instrument());
        if (test.fails()) {
            findings.explain(reason("Not met: " + entry.code(), on, test, entry));
        } else if (!on.binds() && !on.isOpen()) {
            findings.explain(reason(
                    on.id() + " would bind, but is not in force on " + on.day() + " (" + on.standing() + ").",
                    on,
                    test,
                    entry));
        } else if (on.binds() && test.gaps().isEmpty() && fit instanceof Fit.Fits fits) {
            if (findings.licence == LicenceNeed.MANUAL_REVIEW) findings.settle();
            findings.licence = LicenceNeed.DUAL_USE_LICENCE;
            findings.control(entry, fits.traceOnly());
            findings.restOn(on);
            findings.decide(reason(
                    "The goods are " + entry.code() + " and the clause binds exporters abroad.", on, test, entry));
        } else if (findings.licence != LicenceNeed.DUAL_USE_LICENCE) {
            findings.licence = LicenceNeed.MANUAL_REVIEW;
            findings.restOn(on);
            test.gaps().forEach(findings::flag);
            findings.decide(reason(
                    "Whether the clause binds cannot be told from these statements and this day; ask the authority, or"
                            + " state what is missing: " + test.gaps() + ".",
                    on,
                    test,
                    entry));
        }
    }

    /** Emergencies are free of the licence, unless a policy would deny the goods to this party anyway. */
    private void exempt(Consignment consignment, Findings findings) {
        var exemption = list.abroad().exemption();
        if (!Condition.usedFor(exemption.endUses(), consignment.endUse())) return;
        var given = findings.circumstances(consignment);
        boolean denied = list.reviewPolicies().stream()
                .filter(policy -> policy.presumption().compareTo(Presumption.DENIAL_IN_PRINCIPLE) >= 0)
                .anyMatch(policy -> policy.holds(given));
        if (denied) return;
        findings.licence = LicenceNeed.NONE;
        findings.dropCodes();
        findings.flag(exemption.flag());
        findings.decide(Reason.of(exemption.words(), "exemption", List.of(), exemption.confidence()));
    }

    /** No clause binds, but instruments on destinations hold re-exporters of listed home goods liable: a person decides. */
    private void reExportLiability(Consignment consignment, Findings findings) {
        var goods = consignment.goods();
        if (!goods.origin().equals(list.policy().home())) return;
        var listed = new ArrayList<ControlListEntry>();
        for (var entry : entries.of(goods.form())) {
            var bound = list.on(consignment.asOf(), entries.instrumentOf(entry)).binds();
            if (bound && entry.fit(goods, list.policy().traces()) instanceof Fit.Fits) listed.add(entry);
        }
        if (listed.isEmpty()) return;
        var families = new TreeSet<String>();
        listed.forEach(entry -> {
            if (entry.itemFamily() != null) families.add(entry.itemFamily());
        });
        var given = new Circumstances(consignment, findings.party, families);
        for (var policy : list.reviewPolicies()) {
            var instrument = list.instruments().get(policy.applies());
            if (instrument == null || !instrument.reachesReExport() || !policy.holds(given)) continue;
            var on = list.on(consignment.asOf(), instrument);
            if (!on.binds()) continue;
            findings.licence = LicenceNeed.MANUAL_REVIEW;
            findings.flag("REEXPORT_LIABILITY");
            findings.restOn(on);
            findings.decide(Reason.of(
                    "No clause asks a licence for this re-export, but whoever passes such goods on against this"
                            + " instrument answers for it: " + policy.words(),
                    on,
                    policy.id(),
                    List.of(),
                    policy.confidence()));
        }
    }

    private static Reason reason(String says, InstrumentOnDay on, ClauseTest test, ControlListEntry entry) {
        return Reason.of(
                says,
                on,
                entry.id(),
                test.compared(),
                entry.confidence().orLess(on.instrument().confidence()));
    }
}
