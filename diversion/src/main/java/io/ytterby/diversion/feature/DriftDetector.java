package io.ytterby.diversion.feature;

import io.ytterby.diversion.record.DocumentKind;

/**
 * More goods than declared, by all channels at once: price, gross mass, packages, volume and papers each imply a net mass. Small
 * differences that always point the same way add up over a shipper's consignments.
 */
final class DriftDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        double weighed = 0;
        double weight = 0;
        int channels = 0;
        for (var measure : new Measure[] {Measure.UNIT_VALUE, Measure.DENSITY, Measure.PACKAGE_MASS, Measure.TARE}) {
            var usual = scene.expected(measure);
            double seen = scene.measured(measure);
            if (usual == null || Double.isNaN(seen)) continue;
            // Less net mass than there is makes price and tare seem high, and density and mass per package low.
            double over = (measure == Measure.UNIT_VALUE || measure == Measure.TARE ? 1 : -1) * (seen - usual.mean());
            double w = 1 / Math.max(usual.variance(), measure.floor() * measure.floor());
            weighed += Math.clamp(over, -3 / StrictMath.sqrt(w), 3 / StrictMath.sqrt(w)) * w;
            weight += w;
            channels++;
        }
        for (var kind : new DocumentKind[] {DocumentKind.PACKING_LIST, DocumentKind.INVOICE}) {
            var paper = scene.record.documents().get(kind);
            if (paper == null || paper.netMg().isEmpty() || paper.netMg().getAsLong() == 0) continue;
            double w = 1 / (0.01 * 0.01);
            double over = StrictMath.log(paper.netMg().getAsLong()
                    / (double) Math.max(1, scene.record.load().netMg()));
            weighed += Math.clamp(over, -0.05, 0.05) * w;
            weight += w;
            channels++;
        }
        if (channels < 2) {
            into.missing(FeatureName.QUANTITY_DRIFT, "Too few figures imply a mass to compare the declared one with.");
            return;
        }
        double over = weighed / weight;
        double z = over * StrictMath.sqrt(weight);
        into.drift(z);
        int used = channels;
        if (z > 0)
            into.deviation(
                    Input.MASS_DRIFT,
                    StrictMath.exp(over),
                    1,
                    z,
                    () -> used + " independent figures imply " + Words.percent(StrictMath.exp(over))
                            + " of the declared net mass (z " + Words.signed(z) + ").");
        ofFirm(scene, z, into);
    }

    private static void ofFirm(Scene scene, double z, Findings into) {
        var mine = scene.shipper.drift.with(z, scene.day, Scene.FIRM_MEMORY, 1);
        if (mine.count() < 4 || mine.mean() <= 0) return;
        double all = mine.mean() * StrictMath.sqrt(mine.count());
        into.deviation(
                Input.MASS_DRIFT_OF_FIRM,
                mine.mean(),
                0,
                all,
                () -> "Over " + Math.round(mine.count())
                        + " consignments of this shipper the figures always imply more than was declared (z "
                        + Words.signed(all) + ").");
    }
}
