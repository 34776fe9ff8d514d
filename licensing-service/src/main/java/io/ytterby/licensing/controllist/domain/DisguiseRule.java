package io.ytterby.licensing.controllist.domain;

import java.util.List;

/** Holds the tariff code against form and composition. It changes no decision; it makes a person look. */
final class DisguiseRule {
    private final ControlList list;

    DisguiseRule(ControlList list) {
        this.list = list;
    }

    void apply(Consignment consignment, Findings findings) {
        var goods = consignment.goods();
        var hs = goods.hsCode();
        if (hs == null) return;
        var expectations = list.hsExpectations();
        var contradicted = expectations.contradictedBy(goods, list.policy().traces());
        contradicted.ifPresent(line -> {
            findings.flag("HS_COMPOSITION_MISMATCH");
            findings.explain(Reason.of(
                    "The composition does not fit tariff code " + hs + ".",
                    "HS " + line.prefix(),
                    List.of(),
                    Confidence.PARTIAL));
        });
        if (contradicted.isEmpty() && !expectations.formAgrees(goods)) {
            findings.flag("HS_FORM_MISMATCH");
            findings.explain(Reason.of(
                    "Goods of the form " + goods.form() + " are not filed under tariff code " + hs + ".",
                    "HS " + hs,
                    List.of(),
                    Confidence.PARTIAL));
        }
    }
}
