package io.ytterby.spectra.xrf;

/**
 * A characteristic line.
 *
 * @param kev its energy
 * @param rate share of the shell's photons
 * @param halfWidthKev half its natural width at half maximum
 */
record AtomicLine(Shell shell, int number, double kev, double rate, double halfWidthKev) {}
