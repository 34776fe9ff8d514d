package io.ytterby.diversion.feature;

/**
 * More goods than declared, by all channels at once: price, gross mass, packages, volume and packing list each imply a net mass. Small
 * differences that always point the same way add up over the consignments between two firms.
 */
final class DriftDetector implements Detector {
    private static final Measure[] CHANNELS = {
        Measure.UNIT_VALUE, Measure.DENSITY, Measure.PACKAGE_MASS, Measure.TARE, Measure.PACKING
    };
    /** No single channel speaks louder than so many standard deviations. */
    private static final double LOUDEST = 4;
    /**
     * So many standard deviations of one consignment two firms may always be away from what is usual, by their prices and their way of packing: a habit
     * does not become a difference by being kept for long.
     */
    private static final double HABIT = 1;

    @Override
    public void look(Scene scene, Findings into) {
        double sum = 0;
        int channels = 0;
        for (var measure : CHANNELS) {
            double z = scene.z(measure);
            if (Double.isNaN(z)) continue;
            // Declaring less than there is makes price, tare and packing list seem high, density and mass per package
            // low.
            boolean rises = measure != Measure.DENSITY && measure != Measure.PACKAGE_MASS;
            sum += (rises ? 1 : -1) * Math.clamp(z, -LOUDEST, LOUDEST);
            channels++;
        }
        if (channels < 2) {
            into.missing(FeatureName.QUANTITY_DRIFT, "Too few figures imply a mass to compare the declared one with.");
            return;
        }
        double z = sum / StrictMath.sqrt(channels);
        into.drift(z);
        int used = channels;
        if (z > 0)
            into.deviation(
                    Input.MASS_DRIFT,
                    z,
                    0,
                    z,
                    () -> used + " independent figures together imply more than the declared net mass (z "
                            + Words.signed(z) + ").");
        ofPair(scene, z, into);
    }

    private static void ofPair(Scene scene, double z, Findings into) {
        var mine = scene.pair.drift.with(z, scene.day, Scene.PAIR_MEMORY, 1);
        if (mine.count() < 2 || mine.mean() <= 0) return;
        double spread = StrictMath.sqrt(1 / mine.count() + HABIT * HABIT);
        double all = mine.mean() / spread * History.shared(z, mine.mean());
        if (all <= 0) return;
        into.deviation(
                Input.MASS_DRIFT_OF_PAIR,
                mine.mean(),
                0,
                all,
                () -> "Over " + Math.round(mine.count())
                        + " consignments between these firms the figures imply more than was declared (z "
                        + Words.signed(all) + ").");
    }
}
