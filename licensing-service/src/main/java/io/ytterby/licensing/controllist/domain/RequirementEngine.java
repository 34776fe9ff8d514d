package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.ControlCode;
import java.util.List;

/**
 * Decides what a consignment needs under a control list, as of the consignment's day. Made once for a list and used by many
 * threads: it keeps nothing of a question.
 *
 * <p>First the list (at home) or the rules for re-export (abroad) say whether a dual-use licence is needed; else the
 * ordinary licence is looked at; then policies say how an application would fare, and tariff code and route are held
 * against what is known of disguise and diversion.
 */
public final class RequirementEngine {
    private final ControlList list;
    private final EntriesByForm entries;
    private final HomeRule home;
    private final AbroadRule abroad;
    private final ReviewRule review;
    private final DisguiseRule disguise;

    public RequirementEngine(ControlList list) {
        this.list = list;
        this.entries = new EntriesByForm(list);
        this.home = new HomeRule(list, entries);
        this.abroad = new AbroadRule(list, entries);
        this.review = new ReviewRule(list);
        this.disguise = new DisguiseRule(list);
    }

    public Decision evaluate(Consignment consignment) {
        var findings = new Findings(list.policy().ownership().reaching(consignment.endUser()));
        if (consignment.staysIn(consignment.exportFrom())) {
            findings.explain(says("The goods stay in " + consignment.exportFrom() + ": that is no export."));
            return findings.decision();
        }
        if (consignment.exportFrom().equals(list.policy().home())) {
            home.apply(consignment, findings);
            if (findings.uncontrolled() && !findings.excluded) ordinaryLicence(consignment, findings);
        } else {
            abroad.apply(consignment, findings);
        }
        review.apply(consignment, findings);
        if (!findings.excluded) disguise.apply(consignment, findings);
        if (findings.uncontrolled() && !findings.excluded) nothingFits(consignment, findings);
        return findings.decision();
    }

    /**
     * The same for goods of which only the code is known under which they were filed: their wording is taken as met.
     *
     * @param about the consignment, whose goods are not looked at
     */
    public Decision evaluateFiled(ControlCode code, Consignment about) {
        var findings = new Findings(list.policy().ownership().reaching(about.endUser()));
        home.applyFiled(code, about, findings);
        review.apply(about, findings);
        if (findings.uncontrolled())
            findings.explain(says("No entry of the code " + code + " is in force on " + about.asOf() + "."));
        return findings.decision();
    }

    private void nothingFits(Consignment consignment, Findings findings) {
        var form = consignment.goods().form();
        findings.explain(says(
                entries.forms().contains(form)
                        ? "No entry in force fits these goods, and no ordinary licence is asked for them."
                        : "The list knows no goods of the form " + form + ". Check the spelling: it knows "
                                + entries.forms() + "."));
    }

    private Reason says(String words) {
        return Reason.of(words, list.version(), List.of(), Confidence.FOUND);
    }

    private void ordinaryLicence(Consignment consignment, Findings findings) {
        var rule = list.ordinaryLicence();
        var on = list.on(consignment.asOf(), rule.instrument());
        if (!on.binds()) return;
        var compared = rule.covers(consignment.goods());
        if (compared.tested() == Tested.NO) return;
        findings.restOn(on);
        if (compared.tested() == Tested.OPEN) {
            findings.licence = LicenceNeed.MANUAL_REVIEW;
            findings.flag(Fit.CannotTell.UNCERTAIN);
        } else {
            findings.licence = LicenceNeed.ORDINARY_EXPORT_LICENCE;
        }
        findings.decide(Reason.of(
                compared.open()
                        ? "Not on the dual-use list; whether the ordinary export licence is needed hangs on the measurement."
                        : "Not on the dual-use list, but rare-earth goods of this kind need an ordinary export licence.",
                on,
                on.id().value(),
                List.of(compared),
                rule.confidence().orLess(on.instrument().confidence())));
    }
}
