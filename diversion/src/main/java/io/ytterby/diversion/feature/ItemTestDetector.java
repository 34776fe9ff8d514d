package io.ytterby.diversion.feature;

import io.ytterby.diversion.reference.Controls;
import java.math.BigDecimal;
import java.util.Map;

/** The item test: code, parameter, destination and day. Says which of the four decides. */
final class ItemTestDetector implements Detector {
    /** A share from which on an element is no impurity. */
    private static final double PRESENT = 0.01;

    @Override
    public void look(Scene scene, Findings into) {
        var record = scene.record;
        for (var rule : scene.subject.rules()) {
            var share = Subject.share(record, rule.element());
            if (share == null && rule.atLeast().signum() > 0)
                into.missing(
                        FeatureName.ITEM_TEST,
                        "Code " + rule.hs() + " is controlled from a share of " + rule.atLeast() + " " + rule.element()
                                + " on, and no paper says the share.");
            else if (rule.banned() && (share == null || share.compareTo(rule.atLeast()) >= 0))
                into.plain(
                        Input.BANNED_DESTINATION,
                        1,
                        1,
                        0,
                        () -> "Code " + rule.hs() + ", parameter and day fit, and no licence can be had for "
                                + record.to() + ": " + rule.source() + ".");
        }
        var rule = scene.subject.licensing(record);
        if (rule != null && record.licence() == null && Double.isNaN(scene.inLimits))
            into.plain(
                    Input.WITHOUT_LICENCE,
                    1,
                    0,
                    1,
                    () -> "Code " + rule.hs()
                            + ", parameter, destination and day fit, and the record names no licence: " + rule.source()
                            + ".");
        for (var paper : record.documents().values()) hidden(scene, paper.assay(), into);
        hidden(scene, record.assay(), into);
    }

    /** Goods whose analysis shows a controlled element that no rule knows under the declared code. */
    private static void hidden(Scene scene, Map<String, BigDecimal> assay, Findings into) {
        for (var entry : assay.entrySet()) {
            double share = entry.getValue().doubleValue();
            if (share < PRESENT
                    || !Controls.names(entry.getKey())
                    || scene.subject.material() != null
                    || Controls.names(scene.record.hs(), entry.getKey())) continue;
            into.plain(
                    Input.CONTROLLED_IN_ASSAY,
                    Math.min(1, 0.25 + share),
                    share,
                    0,
                    () -> "The goods are declared under " + scene.record.hs6() + " and contain "
                            + Words.number(share * 100) + " % of " + entry.getKey()
                            + " by analysis: the code does not fit the parameter.");
        }
    }
}
