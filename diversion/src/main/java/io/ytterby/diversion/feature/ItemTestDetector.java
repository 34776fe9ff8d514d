package io.ytterby.diversion.feature;

import io.ytterby.diversion.record.Kind;
import io.ytterby.diversion.reference.Controls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The item test: code, parameter, destination and day. Says which of the four decides. */
final class ItemTestDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        var record = scene.record;
        var day = LocalDate.ofEpochDay(scene.day);
        var origin =
                record.route().origin() == null ? record.from() : record.route().origin();
        for (var control : Controls.of(origin, record.hs())) {
            if (!control.covers(day) || !control.reaches(record.to())) continue;
            var share = share(scene, control.element());
            if (share == null && control.atLeast().signum() > 0) {
                into.missing(
                        FeatureName.ITEM_TEST,
                        "Code " + control.hs() + " is controlled from a share of " + control.atLeast() + " "
                                + control.element() + " on, and no paper says the share.");
                continue;
            }
            if (share != null && share.compareTo(control.atLeast()) < 0) continue;
            if (control.banned())
                into.plain(
                        Input.BANNED_DESTINATION,
                        1,
                        1,
                        0,
                        () -> "Code " + control.hs() + ", parameter and day fit, and no licence can be had for "
                                + record.to() + ": " + control.source() + ".");
            else if (record.licence() == null && record.kind() == Kind.EXPORT_DECLARATION)
                into.plain(
                        Input.WITHOUT_LICENCE,
                        1,
                        0,
                        1,
                        () -> "Code " + control.hs()
                                + ", parameter, destination and day fit, and the record names no licence: "
                                + control.source() + ".");
        }
        hidden(scene, into);
    }

    /** Goods whose analysis shows an element that the declared code does not stand for. */
    private static void hidden(Scene scene, Findings into) {
        if (scene.material != null) return;
        for (var assay : scene.record.documents().values()) hidden(scene, assay.assay(), into);
        hidden(scene, scene.record.assay(), into);
    }

    private static void hidden(Scene scene, Map<String, BigDecimal> assay, Findings into) {
        for (var entry : assay.entrySet()) {
            boolean watched =
                    Controls.all().stream().anyMatch(one -> one.element().equals(entry.getKey()));
            double share = entry.getValue().doubleValue();
            if (watched && share >= 0.01)
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

    private static @org.jspecify.annotations.Nullable BigDecimal share(Scene scene, String element) {
        var share = scene.record.assay().get(element);
        if (share != null) return share;
        for (var paper : scene.record.documents().values()) {
            var said = paper.assay().get(element);
            if (said != null) return said;
        }
        return null;
    }
}
