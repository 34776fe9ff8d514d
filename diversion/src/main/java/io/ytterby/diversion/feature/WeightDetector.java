package io.ytterby.diversion.feature;

/** Mass against volume, and gross against net mass: what physics says of the goods whatever they are called. */
final class WeightDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        if (Double.isNaN(scene.measured(Measure.DENSITY)))
            into.missing(FeatureName.WEIGHT_DENSITY, "The record gives no volume, so the density is not judged.");
        of(scene, into, Measure.DENSITY, Input.DENSITY_OFF, "Net kilograms per litre");
        of(scene, into, Measure.TARE, Input.TARE_OFF, "Gross mass over net mass");
        of(scene, into, Measure.PACKAGE_MASS, Input.PACKAGE_OFF, "Net kilograms per package");
        var mine = scene.pair.density.on(scene.day, Scene.PAIR_MEMORY);
        if (mine.count() < 3) return;
        double z = mine.mean() * StrictMath.sqrt(mine.count()) * History.shared(scene.z(Measure.DENSITY), mine.mean());
        into.deviation(
                Input.DENSITY_OF_PAIR,
                mine.mean(),
                0,
                z,
                () -> "The last " + Math.round(mine.count()) + " consignments between these firms had densities "
                        + Words.signed(mine.mean()) + " standard deviations from what is usual, on average (z "
                        + Words.signed(z) + ").");
    }

    private static void of(Scene scene, Findings into, Measure measure, Input input, String what) {
        double z = scene.z(measure);
        var usual = scene.expected(measure);
        if (Double.isNaN(z) || usual == null) return;
        double value = scene.shown(measure, scene.measured(measure));
        double expected = scene.shown(measure, usual.mean());
        into.deviation(
                input,
                value,
                expected,
                z,
                () -> what + " is " + Words.number(value) + ", where " + Words.number(expected) + " is usual for "
                        + Words.route(scene.record) + " (z " + Words.signed(z) + ").");
    }
}
