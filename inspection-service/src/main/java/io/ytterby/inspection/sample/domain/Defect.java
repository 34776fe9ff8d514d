package io.ytterby.inspection.sample.domain;

/**
 * What is wrong with a custody log.
 *
 * @param slug a stable name for programs: {@code giver-not-holder}
 * @param detail a sentence for people
 */
public record Defect(String slug, String detail) {}
