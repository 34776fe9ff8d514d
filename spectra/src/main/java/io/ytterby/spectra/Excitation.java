package io.ytterby.spectra;

/** What made the sample shine: an X-ray tube, an electron beam, or nothing (its own radioactivity). */
public enum Excitation {
    XRAY,
    ELECTRON,
    NONE
}
