package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Level;

/** A price per kilogram far from that of such goods on the route, in either direction; and two firms whose prices always are. */
final class UnitValueDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        if (Double.isNaN(scene.measured(Measure.UNIT_VALUE))) {
            into.missing(FeatureName.UNIT_VALUE, "The record gives no price, so its unit value is not judged.");
            return;
        }
        var usual = scene.expected(Measure.UNIT_VALUE);
        if (usual == null) {
            into.missing(FeatureName.UNIT_VALUE, "Too little of such goods was seen to know their price.");
            return;
        }
        double z = scene.z(Measure.UNIT_VALUE);
        double price = scene.shown(Measure.UNIT_VALUE, scene.measured(Measure.UNIT_VALUE));
        double expected = scene.shown(Measure.UNIT_VALUE, usual.mean());
        into.deviation(
                z < 0 ? Input.PRICE_LOW : Input.PRICE_HIGH,
                price,
                expected,
                z,
                () -> "Declared at " + Words.number(price) + " per kg, where " + Words.number(expected)
                        + " is usual for " + Words.route(scene.record) + " (z " + Words.signed(z) + ").");
        ofPair(scene, into);
    }

    private static void ofPair(Scene scene, Findings into) {
        Level mine = scene.pair.price.on(scene.day, Scene.PAIR_MEMORY);
        if (mine.count() < 3) return;
        double z = mine.mean() * StrictMath.sqrt(mine.count());
        into.deviation(
                Input.PRICE_OF_PAIR,
                mine.mean(),
                0,
                z,
                () -> "The last " + Math.round(mine.count()) + " consignments between these firms were priced "
                        + Words.signed(mine.mean()) + " standard deviations from what is usual, on average (z "
                        + Words.signed(z) + ").");
    }
}
