package io.ytterby.inspection.release.domain;

/**
 * One thing that keeps goods from being released.
 *
 * @param slug a stable name for programs: {@code hold-open}
 * @param detail a sentence for people
 */
public record Blocker(String slug, String detail) {}
