package io.ytterby.tracking.intake.domain;

/**
 * What is wrong in a table.
 *
 * @param row as a spreadsheet shows it: 1 is the header
 * @param column its title; empty where the row as a whole is meant
 */
public record Fault(int row, String column, String says) {}
