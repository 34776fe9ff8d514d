package io.ytterby.inspection.alert.domain;

/**
 * One thing in which a declaration is as an alert has it.
 *
 * @param field of the pattern: {@code containers}, {@code hsDeclared}, ...
 * @param declared what the declaration says there
 */
public record Match(String field, String declared) {}
