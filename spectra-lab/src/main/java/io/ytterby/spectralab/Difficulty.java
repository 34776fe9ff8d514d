package io.ytterby.spectralab;

/** How hard a hidden element is to find: its amount in detection limits, and how far the measurement may be off. */
public enum Difficulty {
    D1(12, 0.5),
    D2(7, 0.75),
    D3(4, 1),
    D4(2, 1.25),
    D5(1, 1.5);

    /** Currie's detection limit in standard deviations, at 5 % errors of both kinds. */
    private static final double LIMIT = 3.29;

    private final double limits;
    private final double nuisance;

    Difficulty(double limits, double nuisance) {
        this.limits = limits;
        this.nuisance = nuisance;
    }

    /** @param sigmaWtPct least standard deviation of the element in these goods ({@link CramerRao}) */
    public Level level(String element, double sigmaWtPct) {
        return Level.of(element, Math.min(100, limits * LIMIT * sigmaWtPct));
    }

    public Nuisance nuisance() {
        return Nuisance.USUAL.times(nuisance);
    }
}
