package io.ytterby.intelligence.signal.events;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of {@link PackedStore}: an open-addressed table of 16-byte keys, never more than three quarters full, over an arena. */
final class Shard {
    private static final int EMPTY = -1;
    private static final int UNLOGGED = 0;

    private long[] highs = new long[16];
    private long[] lows = new long[16];
    /** Places in the arena, or {@link #EMPTY}. */
    private int[] places = empty(16);
    /** The last 32 bits of the number of the batch that has the cell in the log; {@link #UNLOGGED} if it changed since. */
    private int[] batches = new int[16];

    private final Arena arena = new Arena();
    private int size;

    /** Told of each cell. */
    interface KeyedCell {
        void accept(long high, long low, byte[] cell);
    }

    int size() {
        return size;
    }

    /** Bytes that table and arena take. */
    long memory() {
        return places.length * 24L + arena.memory();
    }

    byte @Nullable [] get(long high, long low) {
        int at = find(high, low);
        return places[at] == EMPTY ? null : arena.read(places[at]);
    }

    /** @return whether the cell stood in the log as it was, or was not there: whether the log is to be told */
    boolean put(long high, long low, byte[] cell) {
        int at = find(high, low);
        if (places[at] != EMPTY) {
            boolean first = batches[at] != UNLOGGED;
            places[at] = arena.replace(places[at], cell);
            batches[at] = UNLOGGED;
            return first;
        }
        batches[at] = UNLOGGED;
        highs[at] = high;
        lows[at] = low;
        places[at] = arena.keep(cell);
        if (++size > places.length / 4 * 3) grow();
        return true;
    }

    /** @return whether it was there */
    boolean remove(long high, long low) {
        int at = find(high, low);
        if (places[at] == EMPTY) return false;
        arena.release(places[at]);
        places[at] = EMPTY;
        size--;
        closeGap(at);
        return true;
    }

    /** Notes that the batch of this number has the cell as it is; false if another batch has it so. */
    boolean tryMark(long high, long low, long batch) {
        int at = find(high, low);
        if (batches[at] != UNLOGGED) return false;
        batches[at] = mark(batch);
        return true;
    }

    boolean isMarked(long high, long low, long batch) {
        int at = find(high, low);
        return places[at] != EMPTY && batches[at] == mark(batch);
    }

    void unmark(long high, long low) {
        batches[find(high, low)] = UNLOGGED;
    }

    private static int mark(long batch) {
        int mark = (int) batch;
        return mark == UNLOGGED ? 1 : mark;
    }

    void each(KeyedCell into) {
        for (int at = 0; at < places.length; at++)
            if (places[at] != EMPTY) into.accept(highs[at], lows[at], arena.read(places[at]));
    }

    /** Whoever was pushed past the gap moves back, so that no search ends too early. */
    private void closeGap(int opened) {
        int mask = places.length - 1;
        int gap = opened;
        for (int at = (gap + 1) & mask; places[at] != EMPTY; at = (at + 1) & mask) {
            int home = home(highs[at], lows[at]);
            boolean stays = gap <= at ? gap < home && home <= at : gap < home || home <= at;
            if (stays) continue;
            highs[gap] = highs[at];
            lows[gap] = lows[at];
            places[gap] = places[at];
            batches[gap] = batches[at];
            places[at] = EMPTY;
            gap = at;
        }
    }

    private int find(long high, long low) {
        int mask = places.length - 1;
        int at = home(high, low);
        while (places[at] != EMPTY && (lows[at] != low || highs[at] != high)) at = (at + 1) & mask;
        return at;
    }

    private int home(long high, long low) {
        long mixed = (low ^ Long.rotateLeft(high, 23)) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 32) & (places.length - 1);
    }

    private void grow() {
        var oldHighs = highs;
        var oldLows = lows;
        var oldPlaces = places;
        var oldBatches = batches;
        highs = new long[oldPlaces.length * 2];
        lows = new long[oldPlaces.length * 2];
        places = empty(oldPlaces.length * 2);
        batches = new int[oldPlaces.length * 2];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] == EMPTY) continue;
            int at = find(oldHighs[i], oldLows[i]);
            highs[at] = oldHighs[i];
            lows[at] = oldLows[i];
            places[at] = oldPlaces[i];
            batches[at] = oldBatches[i];
        }
    }

    private static int[] empty(int length) {
        var places = new int[length];
        Arrays.fill(places, EMPTY);
        return places;
    }
}
