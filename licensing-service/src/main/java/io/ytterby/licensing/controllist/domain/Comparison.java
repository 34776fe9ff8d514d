package io.ytterby.licensing.controllist.domain;

/**
 * One thing held against the list: {@code Dy in wt%}, {@code 2.5}, {@code >}, {@code 0}.
 *
 * @param actual a decimal as declared, or a word
 */
public record Comparison(String what, String actual, String operator, String limit, boolean holds) {}
