package io.ytterby.tipbox.clean;

/**
 * How much a file may unfold to before it is left alone: a few kilobytes can hold petabytes.
 *
 * @param bytes of all that is unpacked of one original
 * @param ratio of an entry's bytes to those it was packed in
 * @param entries of all archives of one original together
 * @param depth of archives within archives; 1 is an archive itself
 * @param pixels of one picture
 */
public record CleanLimits(long bytes, int ratio, int entries, int depth, long pixels) {
    /** What an officer's machine bears with a heap of 256 MB. */
    public static final CleanLimits USUAL = new CleanLimits(200_000_000, 200, 1_000, 2, 40_000_000);
}
