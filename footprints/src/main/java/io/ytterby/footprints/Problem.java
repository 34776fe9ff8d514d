package io.ytterby.footprints;

/**
 * What is wrong with a piece of input.
 *
 * @param pointer JSON pointer to it: {@code /outputs/0/massKg}, or empty for the whole
 * @param detail a sentence that says what is missing or what would be right
 */
public record Problem(String pointer, String detail) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "the whole" : pointer) + ": " + detail;
    }
}
