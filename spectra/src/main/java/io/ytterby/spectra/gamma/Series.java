package io.ytterby.spectra.gamma;

/** What may shine in a gamma spectrum. The first five are reported; the others only keep them honest. */
enum Series {
    /** Th-232 in equilibrium: Ac-228, Pb-212, Bi-212, Tl-208. */
    TH("Th"),
    /** Ra-226 in equilibrium, the part of the uranium series that shines: Pb-214, Bi-214. */
    RA("U"),
    K("K"),
    LU("Lu"),
    /** The uranium isotope whose 186 keV line stands beside radium's. */
    U235("U-235"),
    /** Positrons that end in the surroundings: 511 keV. */
    ANNIHILATION("e+"),
    /** Fallout and check sources. */
    CS("Cs-137"),
    /** Pairs made by thorium's 2,614 keV in the detector, one quantum of which left it. */
    ESCAPE("escape"),
    /** The same when both left it. */
    ESCAPE2("escape");

    private final String symbol;

    Series(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }
}
