package io.ytterby.spectra.xrf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A semiconductor detector: what share of the photons it counts, and how wide it draws a line.
 *
 * @param crystal symbol of its absorbing element ({@code Si}), or {@code CdTe}
 * @param crystalCm thickness
 * @param windowBerylliumCm thickness of its window
 */
record Detector(String crystal, double crystalCm, double windowBerylliumCm) {
    private static final double FANO = 0.115;
    private static final double SILICON_PAIR_KEV = 0.00365;
    private static final double TELLURIDE_PAIR_KEV = 0.00443;
    private static final double EIGHT_LN_TWO = 8 * Math.log(2);
    private static final double SILICON_KA_KEV = 1.740;
    private static final double SILICON_EDGE_KEV = 1.8389;

    /** @param words what a card or a file says of it; silence is a silicon drift detector, which nearly all are */
    static Detector of(@Nullable String words) {
        if (words != null && words.toLowerCase(Locale.ROOT).contains("cdte")) return new Detector("CdTe", 0.1, 0.01);
        return new Detector("Si", 0.05, 0.00125);
    }

    private boolean isSilicon() {
        return crystal.equals("Si");
    }

    /** @return share of photons of this energy that are counted in full or with an escape */
    double efficiency(double kev) {
        double window = Atom.of(4).attenuation(kev) * 1.848 * windowBerylliumCm;
        return Math.exp(-window) * -Math.expm1(-absorption(kev) * crystalCm);
    }

    private double absorption(double kev) {
        if (isSilicon()) return Atom.of(14).attenuation(kev) * 2.33;
        return (0.468 * Atom.of(48).attenuation(kev) + 0.532 * Atom.of(52).attenuation(kev)) * 5.85;
    }

    /** Variance of the charge's statistics per keV, in keV2. */
    double fanoVariance() {
        return FANO * (isSilicon() ? SILICON_PAIR_KEV : TELLURIDE_PAIR_KEV);
    }

    /** @return variance of the electronics' noise in keV2, if lines of 5.895 keV are so wide */
    double noiseVariance(double fwhmEv) {
        double whole = fwhmEv * fwhmEv * 1e-6 / EIGHT_LN_TWO;
        return Math.max(whole - fanoVariance() * 5.895, 0.2 * whole);
    }

    /** How much lower a photon is counted whose silicon K photon left the crystal. */
    double escapeKev() {
        return SILICON_KA_KEV;
    }

    /** @return share of photons counted at {@link #escapeKev} less (S. Reed and N. Ware, 1972; normal incidence) */
    double escapeShare(double kev) {
        if (!isSilicon() || kev <= SILICON_EDGE_KEV) return 0;
        double ratio = Atom.of(14).attenuation(SILICON_KA_KEV) / Atom.of(14).attenuation(kev);
        double jump = 0.92;
        return 0.5 * 0.045 * jump * (1 - ratio * Math.log1p(1 / ratio));
    }
}
