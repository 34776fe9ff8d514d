package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Key;

/** A shipper whose codes are others than before, above all if look-alikes of controlled goods rise. */
final class HsSwitchDetector implements Detector {
    private static final double ENOUGH = 4;

    @Override
    public void look(Scene scene, Findings into) {
        var mix = scene.shipper.mix;
        if (mix.weight() < ENOUGH) {
            into.missing(
                    FeatureName.HS_SWITCH, "Too few consignments of this shipper are known to see a switch of codes.");
            return;
        }
        double divergence = mix.divergence();
        into.plain(
                Input.HS_DIVERGED,
                divergence,
                divergence,
                0,
                () -> "The codes of this shipper's goods of the last month differ from those before by "
                        + Words.number(divergence) + " bit (0 alike, 1 nothing in common).");
        var lookalike = scene.subject.lookalike();
        if (lookalike == null) return;
        double gain = mix.gain(Key.fingerprint(scene.record.hs6()));
        into.plain(
                Input.LOOKALIKE_ROSE,
                gain,
                gain,
                0,
                () -> "Goods of " + scene.record.hs6() + ", under which " + lookalike.element()
                        + " was hidden before, rose by " + Words.percent(gain) + " of this shipper's consignments.");
    }
}
