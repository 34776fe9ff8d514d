package io.ytterby.inspection.declaration.domain;

/**
 * Why a declaration ended, or why its exit was not let through.
 *
 * @param slug a stable name for programs, as licensing and tracking give it: {@code licence-quantity-exceeded}
 * @param detail a sentence for people
 */
public record Refusal(By by, String slug, String detail) {
    /** Who stopped it. */
    public enum By {
        LICENSING,
        TRACKING,
        CUSTOMS,
        TIMEOUT,
        EXPORTER
    }
}
