package io.ytterby.intelligence.signal.events;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;

/** Goes over cells that were copied out of a store. */
final class CopiedCells implements KeyValueIterator<Bytes, byte[]> {
    private final List<KeyValue<Bytes, byte[]>> cells;
    private int next;

    CopiedCells(List<KeyValue<Bytes, byte[]>> cells) {
        this.cells = cells;
    }

    @Override
    public boolean hasNext() {
        return next < cells.size();
    }

    @Override
    public KeyValue<Bytes, byte[]> next() {
        if (!hasNext()) throw new NoSuchElementException("there are " + cells.size() + " cells");
        return cells.get(next++);
    }

    @Override
    public Bytes peekNextKey() {
        if (!hasNext()) throw new NoSuchElementException("there are " + cells.size() + " cells");
        return cells.get(next).key;
    }

    @Override
    public void close() {
        next = cells.size();
    }
}
