package io.ytterby.licensing.controllist.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Goods that go from one foreign country to another: the annex, its clauses, and the exemption. */
final class AbroadRule {
    private final ControlList list;

    AbroadRule(ControlList list) {
        this.list = list;
    }

    void apply(Consignment consignment, Findings findings) {
        if (consignment.destination().equals(list.policy().home())) return;
        for (var entry : list.abroad().annex()) {
            if (entry.wording().fit(consignment.goods(), list.policy().traces()) instanceof Fit.Fits fits)
                list.abroad().clauses().stream()
                        .filter(clause -> clause.codes().contains(entry.code()))
                        .forEach(clause -> clause(clause, entry, fits, consignment, findings));
        }
        if (findings.licence == LicenceNeed.DUAL_USE_LICENCE) exempt(consignment, findings);
        if (findings.licence == LicenceNeed.NONE) reExportLiability(consignment, findings);
    }

    private void clause(
            AbroadRules.Clause clause,
            ControlListEntry entry,
            Fit.Fits fits,
            Consignment consignment,
            Findings findings) {
        var goods = consignment.goods();
        if (goods.origin().equals(list.policy().home()) != clause.homeOrigin()) return;
        var instrument = list.instrument(clause.instrument());
        var standing = instrument.standingOn(consignment.asOf());
        var compared = new ArrayList<>(fits.compared());
        compared.add(new Comparison(
                "origin",
                goods.origin().value(),
                clause.homeOrigin() ? "=" : "<>",
                list.policy().home().value(),
                true));
        var share = share(clause, goods, compared);
        var technology = technology(clause, goods, compared);
        if (share == Answer.NO || technology == Answer.NO) {
            findings.explain(reason("Not met: " + entry.code(), instrument, consignment, compared, entry));
        } else if (!standing.binds() && standing != Standing.LAST_DAY_OF_SUSPENSION) {
            findings.explain(reason(
                    instrument.id() + " would bind, but is not in force on " + consignment.asOf() + " (" + standing
                            + ").",
                    instrument,
                    consignment,
                    compared,
                    entry));
        } else if (standing.binds() && share == Answer.YES && technology == Answer.YES) {
            if (findings.licence == LicenceNeed.MANUAL_REVIEW) findings.settle();
            findings.licence = LicenceNeed.DUAL_USE_LICENCE;
            findings.control(entry, fits.traceOnly());
            findings.restOn(instrument, consignment.asOf());
            findings.explain(reason(
                    "The goods are " + entry.code() + " and the clause binds exporters abroad.",
                    instrument,
                    consignment,
                    compared,
                    entry));
        } else if (findings.licence != LicenceNeed.DUAL_USE_LICENCE) {
            leaveOpen(share, technology, instrument, entry, compared, consignment, findings);
        }
    }

    private void leaveOpen(
            Answer share,
            Answer technology,
            Instrument instrument,
            ControlListEntry entry,
            List<Comparison> compared,
            Consignment consignment,
            Findings findings) {
        findings.licence = LicenceNeed.MANUAL_REVIEW;
        findings.restOn(instrument, consignment.asOf());
        if (share == Answer.UNKNOWN) findings.flag("VALUE_SHARE_MISSING");
        if (technology == Answer.UNKNOWN) findings.flag("TECHNOLOGY_ORIGIN_MISSING");
        findings.explain(reason(
                "Whether the clause binds cannot be told from these statements and this day; ask the authority, or state"
                        + " value share and technology.",
                instrument,
                consignment,
                compared,
                entry));
    }

    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private static Answer share(AbroadRules.Clause clause, Goods goods, List<Comparison> compared) {
        BigDecimal least = clause.minHomeValueSharePercent();
        if (least == null) return Answer.YES;
        var share = goods.homeValueSharePercent();
        if (share == null) return Answer.UNKNOWN;
        boolean holds = share.compareTo(least) >= 0;
        compared.add(new Comparison(
                "home content by value in %", share.toPlainString(), ">=", least.toPlainString(), holds));
        return holds ? Answer.YES : Answer.NO;
    }

    private static Answer technology(AbroadRules.Clause clause, Goods goods, List<Comparison> compared) {
        if (!clause.madeWithHomeTechnology()) return Answer.YES;
        var made = goods.madeWithHomeTechnology();
        if (made == null) return Answer.UNKNOWN;
        compared.add(new Comparison("made with home technology", made.toString(), "=", "true", made));
        return made ? Answer.YES : Answer.NO;
    }

    /** Emergencies are free of the licence, unless a policy would deny the goods to this party anyway. */
    private void exempt(Consignment consignment, Findings findings) {
        var exemption = list.abroad().exemption();
        if (!Condition.usedFor(exemption.endUses(), consignment.endUse())) return;
        boolean denied = list.reviewPolicies().stream()
                .filter(policy -> policy.presumption().compareTo(Presumption.DENIAL_IN_PRINCIPLE) >= 0)
                .anyMatch(policy -> policy.holds(consignment, findings.itemFamilies));
        if (denied) return;
        findings.licence = LicenceNeed.NONE;
        findings.dropCodes();
        findings.flag(exemption.flag());
        findings.explain(Reason.of(exemption.words(), "exemption", List.of(), exemption.confidence()));
    }

    /** No clause binds, but instruments on destinations hold re-exporters of listed home goods liable: a person decides. */
    private void reExportLiability(Consignment consignment, Findings findings) {
        if (!consignment.goods().origin().equals(list.policy().home())) return;
        var listed = list.entries().stream()
                .filter(entry -> entry.instrument() != null && list.binds(entry.instrument(), consignment.asOf()))
                .filter(entry ->
                        entry.wording().fit(consignment.goods(), list.policy().traces()) instanceof Fit.Fits)
                .toList();
        if (listed.isEmpty()) return;
        var families = new TreeSet<String>();
        listed.forEach(entry -> {
            if (entry.itemFamily() != null) families.add(entry.itemFamily());
        });
        for (var policy : list.reviewPolicies()) {
            var instrument = list.instruments().get(policy.applies());
            if (instrument == null || !instrument.reachesReExport()) continue;
            if (!instrument.standingOn(consignment.asOf()).binds() || !policy.holds(consignment, families)) continue;
            findings.licence = LicenceNeed.MANUAL_REVIEW;
            findings.flag("REEXPORT_LIABILITY");
            findings.restOn(instrument, consignment.asOf());
            findings.explain(Reason.of(
                    "No clause asks a licence for this re-export, but whoever passes such goods on against this"
                            + " instrument answers for it: " + policy.words(),
                    instrument,
                    consignment.asOf(),
                    policy.id(),
                    List.of(),
                    policy.confidence()));
        }
    }

    private static Reason reason(
            String says,
            Instrument instrument,
            Consignment consignment,
            List<Comparison> compared,
            ControlListEntry entry) {
        return Reason.of(says, instrument, consignment.asOf(), entry.id(), compared, entry.confidence());
    }
}
