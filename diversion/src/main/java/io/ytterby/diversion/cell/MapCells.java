package io.ytterby.diversion.cell;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cells in memory, for runs over a folder. Not safe for several threads. */
public final class MapCells implements Cells {
    private final Map<Key, byte[]> cells = new HashMap<>();

    @Override
    public byte @Nullable [] get(Key key) {
        return cells.get(key);
    }

    @Override
    public void put(Key key, byte[] cell) {
        cells.put(key, cell);
    }

    public int size() {
        return cells.size();
    }

    /** Bytes of all keys and cells, without what a map needs around them. */
    public long bytes() {
        long bytes = 0;
        for (var cell : cells.values()) bytes += 16 + cell.length;
        return bytes;
    }
}
