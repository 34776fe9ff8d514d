package io.ytterby.diversion.feature;

import java.util.List;

/** All detectors, in the order in which they look. The order decides nothing but which of two equal findings is kept. */
public final class Detectors {
    /** Part of each signal: another set of detectors or another shape of cells is another number. */
    public static final int VERSION = 4;

    private static final List<Detector> ALL = List.of(
            new UnitValueDetector(),
            new WeightDetector(),
            new SplittingDetector(),
            new NewPartyDetector(),
            new SharedContactDetector(),
            new HsSwitchDetector(),
            new PermitDetector(),
            new CodeDetector(),
            new AffiliateDetector(),
            new SurgeDetector(),
            new BalanceDetector(),
            new HoardingDetector(),
            new PaperDetector(),
            new DriftDetector(),
            new ItemTestDetector(),
            new ListedPartyDetector(),
            new MarketDetector(),
            new TogetherDetector());

    private Detectors() {}

    /** What all of them see. Changes no cell. */
    public static Findings look(Scene scene) {
        var findings = new Findings();
        for (var detector : ALL) detector.look(scene, findings);
        return findings;
    }
}
