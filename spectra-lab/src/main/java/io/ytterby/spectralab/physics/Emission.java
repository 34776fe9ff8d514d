package io.ytterby.spectralab.physics;

/**
 * A line of an element.
 *
 * @param z atomic number
 * @param shell whose vacancy it fills, as xraylib counts them: 0 is K, 1 is L1, 8 is M5
 * @param kev energy
 * @param share of the shell's radiative transitions
 * @param widthKev natural width (full, at half maximum)
 */
record Emission(int z, int shell, double kev, double share, double widthKev) {}
