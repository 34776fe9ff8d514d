package io.ytterby.spectralab.physics;

import com.github.tschoonj.xraylib.Xraylib;
import io.ytterby.spectralab.InstrumentCard;

/** A silicon drift detector: how many photons it sees, how wide it draws them, and how often silicon's own light escapes. */
final class Detector {
    private static final double SILICON = 2.33;
    private static final double BERYLLIUM = 1.848;
    private static final double FANO = 0.115;
    private static final double KEV_PER_PAIR = 3.65e-3;
    private static final double SIGMA_TO_FWHM = 2.3548;
    private static final double SILICON_EDGE = 1.839;
    static final double SILICON_LINE = 1.740;
    private static final double SILICON_YIELD = 0.047;

    private final InstrumentCard card;
    private final double noise;
    private final double muSiliconLine;

    Detector(InstrumentCard card) {
        this.card = card;
        this.noise = noise(card.fwhmEv());
        this.muSiliconLine = Atom.attenuation(14, SILICON_LINE);
    }

    double efficiency(double kev) {
        double window = card.windowUm() * 1e-4 * BERYLLIUM * Atom.attenuation(4, kev);
        double stopped = -Math.expm1(-card.siliconCm() * SILICON * Xraylib.CS_Photo(14, kev));
        return Math.exp(-window - Air.depth(kev, card.airCm())) * stopped;
    }

    /** @return standard deviation of the peak, keV */
    double sigma(double kev) {
        return sigma(kev, noise);
    }

    static double sigma(double kev, double noise) {
        return Math.sqrt(noise + FANO * KEV_PER_PAIR * kev);
    }

    /** @return variance that the electronics add, keV2, of a detector of so many eV at 5,895 eV */
    static double noise(double fwhmEv) {
        double sigma = fwhmEv / 1000 / SIGMA_TO_FWHM;
        return Math.max(0, sigma * sigma - FANO * KEV_PER_PAIR * 5.895);
    }

    /** @return share of the photons whose energy is recorded without that of a silicon K photon (Reed and Ware 1972) */
    double escape(double kev) {
        if (kev <= SILICON_EDGE) return 0;
        double ratio = muSiliconLine / Atom.attenuation(14, kev);
        return 0.5 * SILICON_YIELD * 0.92 * (1 - ratio * Math.log1p(1 / ratio));
    }
}
