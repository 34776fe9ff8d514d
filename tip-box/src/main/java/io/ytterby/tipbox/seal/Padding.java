package io.ytterby.tipbox.seal;

/**
 * How long an item looks from outside: the next power of two of at least 16 KiB. A line of text, a page and a scan of a
 * form look alike, and a table of sizes tells a reporter's files from nobody's.
 */
public final class Padding {
    public static final long SMALLEST = 16 * 1024;

    private Padding() {}

    /** @param length of what is padded, its end mark included */
    public static long padded(long length) {
        long size = SMALLEST;
        while (size < length) size *= 2;
        return size;
    }
}
