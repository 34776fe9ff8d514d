package io.ytterby.spectra.xrf;

/** What makes atoms shine: a beam of photons or of electrons, in a matrix, seen under an angle. */
interface Emission {
    /**
     * @return photons of the line that come to the detector if the goods were this element only by a unit of mass
     *     fraction, in arbitrary units that are the same for all elements
     */
    double intensity(Atom atom, AtomicLine line);

    Matrix matrix();
}
