package io.ytterby.licensing.controllist.domain;

import java.util.List;

/**
 * Decides what a consignment needs under a control list, as of the consignment's day.
 *
 * <p>First the list (at home) or the rules for re-export (abroad) say whether a dual-use licence is needed; else the
 * ordinary licence is looked at; then policies say how an application would fare, and tariff code and route are held
 * against what is known of disguise and diversion.
 */
public final class RequirementEngine {
    private final ControlList list;

    public RequirementEngine(ControlList list) {
        this.list = list;
    }

    public Decision evaluate(Consignment consignment) {
        var findings = new Findings();
        if (consignment.exportFrom().equals(list.policy().home())) {
            new HomeRule(list).apply(consignment, findings);
            if (findings.uncontrolled() && !findings.excluded) ordinaryLicence(consignment, findings);
        } else {
            new AbroadRule(list).apply(consignment, findings);
        }
        new ReviewRule(list).apply(consignment, findings);
        if (!findings.excluded) new DisguiseRule(list).apply(consignment, findings);
        if (findings.uncontrolled() && !findings.excluded)
            findings.explain(Reason.of(
                    list.knowsForm(consignment.goods().form())
                            ? "No entry in force fits these goods, and no ordinary licence is asked for them."
                            : "The list knows no goods of the form "
                                    + consignment.goods().form() + ". Check the spelling: it knows " + list.forms()
                                    + ".",
                    list.version(),
                    List.of(),
                    Confidence.FOUND));
        return findings.decision();
    }

    private void ordinaryLicence(Consignment consignment, Findings findings) {
        var rule = list.ordinaryLicence();
        var instrument = list.instrument(rule.instrument());
        if (!instrument.standingOn(consignment.asOf()).binds() || !rule.covers(consignment.goods())) return;
        findings.licence = LicenceNeed.ORDINARY_EXPORT_LICENCE;
        findings.restOn(instrument, consignment.asOf());
        findings.explain(Reason.of(
                "Not on the dual-use list, but rare-earth goods of this kind need an ordinary export licence.",
                instrument,
                consignment.asOf(),
                instrument.id().value(),
                List.of(),
                rule.confidence()));
    }
}
