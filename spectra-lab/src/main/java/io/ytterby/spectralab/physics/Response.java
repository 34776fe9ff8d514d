package io.ytterby.spectralab.physics;

/**
 * What one measurement's electronics do to peaks.
 *
 * @param gain factor on keV per channel
 * @param offsetKev of the first channel's middle
 * @param width factor on the peaks' width
 * @param tail share of a peak of 5.9 keV in its tail
 * @param shelf share on its shelf
 */
public record Response(double gain, double offsetKev, double width, double tail, double shelf) {
    double tailAt(double kev) {
        return Math.min(0.2, tail * Math.sqrt(5.895 / kev));
    }
}
