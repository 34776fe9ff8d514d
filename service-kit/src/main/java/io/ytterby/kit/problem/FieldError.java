package io.ytterby.kit.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer a JSON pointer into the body ({@code /lines/0/massMg}; empty for the body itself), {@code ?pageSize}
 *     for a query parameter, or the name of a header
 * @param detail what to do about it, for people
 */
public record FieldError(String pointer, String detail) {}
