package io.ytterby.spectra;

/**
 * Why a verdict is what it is.
 *
 * @param code a word for programs: {@code shielded}, {@code too-few-counts}, {@code not-measurable-by-this-beam},
 *     {@code instrument-out-of-calibration}, {@code misfit}, {@code missing-metadata}, ...
 * @param detail a sentence for people, with the numbers
 */
public record Reason(String code, String detail) {}
