package io.ytterby.spectra.xrf;

/**
 * How the detector draws a line here and now: the width's two parts, what its calibration is off by, and the share of a
 * line in its tail.
 *
 * @param noiseVariance of the electronics, keV2
 * @param fanoVariance per keV of the line, keV2
 * @param offsetKev to be added to the nominal energy of a channel
 * @param gain by which the nominal energy is off: 0.0003 is 0.03 percent
 * @param tail share of a line's counts in its exponential tail
 * @param shelf share of a line's counts on the flat shelf below it
 */
record Response(double noiseVariance, double fanoVariance, double offsetKev, double gain, double tail, double shelf) {
    /** What silicon drift detectors show; the fit adapts it. */
    private static final double TAIL = 0.005;

    private static final double SHELF = 0.002;

    static Response of(Detector detector, double fwhmEv5895) {
        return new Response(detector.noiseVariance(fwhmEv5895), detector.fanoVariance(), 0, 0, TAIL, SHELF);
    }

    double variance(double kev) {
        return noiseVariance + fanoVariance * kev;
    }

    /** @return full width at half maximum, keV */
    double fwhm(double kev) {
        return 2.3548 * Math.sqrt(variance(kev));
    }

    /** @return the true energy of what stands at a nominal one */
    double trueKev(double nominalKev) {
        return nominalKev * (1 + gain) + offsetKev;
    }

    /** @return whether a further step would change nothing that could be seen */
    boolean isNear(Response other) {
        return Math.abs(offsetKev - other.offsetKev) < 0.0006
                && Math.abs(gain - other.gain) < 0.00006
                && Math.abs(noiseVariance / other.noiseVariance - 1) < 0.03
                && Math.abs(tail - other.tail) < 0.001;
    }

    Response moved(double offset, double gainStep) {
        return new Response(noiseVariance, fanoVariance, offsetKev + offset, gain + gainStep, tail, shelf);
    }

    /** @param noiseFactor by which the noise's variance grows */
    Response widened(double noiseFactor) {
        return new Response(noiseVariance * noiseFactor, fanoVariance, offsetKev, gain, tail, shelf);
    }

    Response tailed(double newTail, double newShelf) {
        return new Response(noiseVariance, fanoVariance, offsetKev, gain, newTail, newShelf);
    }
}
