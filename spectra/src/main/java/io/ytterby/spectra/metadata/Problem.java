package io.ytterby.spectra.metadata;

/**
 * What is wrong with a piece of metadata.
 *
 * @param pointer JSON pointer to it: {@code /instrument/kV}, or empty for the whole
 * @param detail a sentence that says what would be right
 */
public record Problem(String pointer, String detail) {}
