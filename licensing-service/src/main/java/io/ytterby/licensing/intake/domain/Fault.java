package io.ytterby.licensing.intake.domain;

/**
 * Something that is wrong in a table.
 *
 * @param row 1 for the header
 * @param column its name; empty where the row as a whole is wrong
 */
public record Fault(int row, String column, String says) {}
