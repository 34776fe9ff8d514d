package io.ytterby.spectralab.physics;

/**
 * A line as the detector sees it, before its electronics.
 *
 * @param z atomic number
 * @param shell 0 is K, 1 to 3 are L
 * @param counts relative to the other lines of the same scene
 * @param naturalKev natural width
 */
public record SeenLine(int z, int shell, double kev, double counts, double naturalKev) {
    public boolean isK() {
        return shell == Atom.K;
    }

    public boolean isL() {
        return shell >= Atom.L1 && shell <= Atom.L3;
    }

    /** Draws it with so many counts as a detector of this width would, without escape. */
    public void drawOn(Canvas canvas, double area, double fwhmEv, Response response) {
        double sigma = Detector.sigma(kev, Detector.noise(fwhmEv)) * response.width();
        canvas.peak(kev, area, sigma, naturalKev, response.tailAt(kev), response.shelf());
    }
}
