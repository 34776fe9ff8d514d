package io.ytterby.intelligence.signal.events;

import java.util.Arrays;

/** Bytes in slots of 16, with free lists by size: what is given back is used again before anything new is taken. */
final class Arena {
    static final int LARGEST = (1 << 16) - 2;

    private static final int SLOT = 16;
    private static final int SEGMENT = 1 << 16;
    private static final int SLOTS_OF_A_SEGMENT = SEGMENT / SLOT;
    private static final int[] NONE = {};

    private byte[][] segments = {};
    private int next;
    private int[][] free = new int[16][];
    private int[] frees = new int[16];

    Arena() {
        Arrays.fill(free, NONE);
    }

    /** @return its place; a place holds its length and then the bytes */
    int keep(byte[] cell) {
        if (cell.length > LARGEST) throw new IllegalArgumentException("a cell has at most " + LARGEST + " bytes");
        return write(allocate(slots(cell.length)), cell);
    }

    /** @return the same place if it fits there as well as anywhere */
    int replace(int place, byte[] cell) {
        if (slots(length(place)) == slots(cell.length)) return write(place, cell);
        release(place);
        return keep(cell);
    }

    void release(int place) {
        int size = slots(length(place));
        if (size >= free.length) {
            int before = free.length;
            int after = Math.max(size + 1, before * 2);
            free = Arrays.copyOf(free, after);
            Arrays.fill(free, before, after, NONE);
            frees = Arrays.copyOf(frees, after);
        }
        if (frees[size] == free[size].length) free[size] = Arrays.copyOf(free[size], Math.max(8, frees[size] * 2));
        free[size][frees[size]++] = place;
    }

    byte[] read(int place) {
        int length = length(place);
        int from = offset(place) + 2;
        return Arrays.copyOfRange(segment(place), from, from + length);
    }

    long memory() {
        return (long) segments.length * SEGMENT;
    }

    private int allocate(int size) {
        if (size < free.length && frees[size] > 0) return free[size][--frees[size]];
        int left = SLOTS_OF_A_SEGMENT - next % SLOTS_OF_A_SEGMENT;
        if (next == segments.length * SLOTS_OF_A_SEGMENT || left < size) {
            next = segments.length * SLOTS_OF_A_SEGMENT;
            segments = Arrays.copyOf(segments, segments.length + 1);
            segments[segments.length - 1] = new byte[SEGMENT];
        }
        int place = next;
        next += size;
        return place;
    }

    private int write(int place, byte[] cell) {
        var segment = segment(place);
        int at = offset(place);
        segment[at] = (byte) (cell.length >>> 8);
        segment[at + 1] = (byte) cell.length;
        System.arraycopy(cell, 0, segment, at + 2, cell.length);
        return place;
    }

    private int length(int place) {
        var segment = segment(place);
        int at = offset(place);
        return (segment[at] & 0xff) << 8 | (segment[at + 1] & 0xff);
    }

    private byte[] segment(int place) {
        return segments[place / SLOTS_OF_A_SEGMENT];
    }

    private static int offset(int place) {
        return place % SLOTS_OF_A_SEGMENT * SLOT;
    }

    private static int slots(int length) {
        return (length + 2 + SLOT - 1) / SLOT;
    }
}
