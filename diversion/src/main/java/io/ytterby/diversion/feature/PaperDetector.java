package io.ytterby.diversion.feature;

import io.ytterby.diversion.record.Document;
import io.ytterby.diversion.record.DocumentKind;
import io.ytterby.diversion.record.Party;
import java.util.HashSet;
import java.util.Set;

/** Papers that say something else than the record, field by field. */
final class PaperDetector implements Detector {
    /** Scales and rounding differ by so much in honest papers. */
    private static final double MASS_TOLERANCE = 0.005;

    private static final double VALUE_TOLERANCE = 0.01;
    private static final double ASSAY_TOLERANCE = 0.01;

    @Override
    public void look(Scene scene, Findings into) {
        if (scene.record.documents().isEmpty()) {
            into.missing(FeatureName.DOCUMENT_DIFFERENCE, "The record came without papers to compare it with.");
            return;
        }
        packing(scene, into);
        for (var kind : DocumentKind.values()) {
            var paper = scene.record.documents().get(kind);
            if (paper != null) compare(scene, kind, paper, into);
        }
    }

    /** Packing lists are weighed apart and never quite agree: how far is usual is learned. */
    private static void packing(Scene scene, Findings into) {
        double z = scene.z(Measure.PACKING);
        if (Double.isNaN(z)) return;
        double over = StrictMath.exp(scene.measured(Measure.PACKING));
        into.deviation(
                Input.PACKING_OFF,
                over,
                1,
                z,
                () -> "The packing list says " + Words.number(over * 100) + " % of the declared net mass (z "
                        + Words.signed(z) + " against what is usual for such goods).");
    }

    private static void compare(Scene scene, DocumentKind kind, Document paper, Findings into) {
        var record = scene.record;
        if (kind != DocumentKind.PACKING_LIST
                && paper.netMg().isPresent()
                && record.load().netMg() > 0)
            relative(
                    into,
                    Input.PAPER_MASS,
                    kind + " says a net mass in kg of ",
                    paper.netMg().getAsLong() / 1e6,
                    record.netKg(),
                    MASS_TOLERANCE);
        if (paper.valueMinor().isPresent() && record.value() != null)
            relative(
                    into,
                    Input.PAPER_VALUE,
                    kind + " says a value of ",
                    paper.valueMinor().getAsLong() / 100.0,
                    record.value().minor() / 100.0,
                    VALUE_TOLERANCE);
        if (paper.goods() != null && record.goods() != null) {
            double apart = apart(paper.goods(), record.goods());
            into.plain(
                    Input.PAPER_GOODS,
                    apart,
                    apart,
                    0,
                    () -> kind + " calls the goods \"" + paper.goods() + "\", the record \"" + record.goods() + "\".");
        }
        if (paper.consignee() != null) {
            double apart = apart(paper.consignee(), record.consignee().name());
            into.plain(
                    Input.PAPER_CONSIGNEE,
                    apart,
                    apart,
                    0,
                    () -> kind + " names the consignee " + paper.consignee() + ", the record "
                            + record.consignee().name() + ".");
        }
        assay(scene, kind, paper, into);
    }

    private static void assay(Scene scene, DocumentKind kind, Document paper, Findings into) {
        var elements = new HashSet<String>(paper.assay().keySet());
        if (scene.record.assay().isEmpty()) return;
        elements.addAll(scene.record.assay().keySet());
        for (var element : elements) {
            var said = paper.assay().get(element);
            var declared = scene.record.assay().get(element);
            if (said == null && paper.assay().isEmpty()) return;
            double of = said == null ? 0 : said.doubleValue();
            double against = declared == null ? 0 : declared.doubleValue();
            double z = (of - against) / ASSAY_TOLERANCE;
            into.deviation(
                    Input.PAPER_ASSAY,
                    of,
                    against,
                    z,
                    () -> kind + " says " + Words.percent(of) + " of " + element + ", the record "
                            + Words.percent(against) + ".");
        }
    }

    private static void relative(
            Findings into, Input input, String says, double paper, double declared, double tolerance) {
        double z = StrictMath.log(Math.max(paper, 1e-9) / Math.max(declared, 1e-9)) / tolerance;
        into.deviation(
                input,
                paper,
                declared,
                z,
                () -> says + Words.number(paper) + ", the record " + Words.number(declared) + ".");
    }

    /** The share of words that only one of two texts has: 0 for the same words in any order. */
    static double apart(String one, String other) {
        var first = Set.of(distinct(one));
        var second = Set.of(distinct(other));
        var all = new HashSet<>(first);
        all.addAll(second);
        if (all.isEmpty()) return 0;
        var common = new HashSet<>(first);
        common.retainAll(second);
        return 1 - common.size() / (double) all.size();
    }

    private static String[] distinct(String text) {
        return new HashSet<>(java.util.List.of(Party.plain(text).split(" ", -1))).toArray(String[]::new);
    }
}
