package io.ytterby.pictures.spectrum;

/**
 * The words of a spectrum in the reader's language.
 *
 * @param measured the legend's name of what was measured
 * @param energy what runs across, with its unit
 * @param counts what runs upwards
 * @param residual what the strip shows
 * @param none what is said when there is no curve
 */
public record SpectrumWords(String measured, String energy, String counts, String residual, String none) {}
