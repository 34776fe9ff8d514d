package io.ytterby.diversion.record;

/**
 * What is wrong with a piece of input.
 *
 * @param pointer JSON pointer to it: {@code /shipper/name}, or empty for the whole
 * @param detail a sentence that says what is missing or what would be right
 */
public record Problem(String pointer, String detail) {}
