package io.ytterby.intelligence.signal.events;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Cells of 16-byte keys in memory, packed: ten million take about a gigabyte, where the library's own store in memory takes
 * several. What was lost with the process comes back from the changelog, as it does for every store under exactly_once_v2 after a
 * crash. A table grows in 64 parts, so that no record waits for all of it.
 */
public final class PackedStore implements KeyValueStore<Bytes, byte[]> {
    static final int SHARDS = 64;

    private final String name;
    private final BiConsumer<TaskId, PackedStore> opened;
    private final Shard[] shards = new Shard[SHARDS];
    private boolean open;

    /** @param opened told of the task that it belongs to */
    public PackedStore(String name, BiConsumer<TaskId, PackedStore> opened) {
        this.name = name;
        this.opened = opened;
        clear();
    }

    private void clear() {
        for (int i = 0; i < SHARDS; i++) shards[i] = new Shard();
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        context.register(root, (key, value) -> {
            if (value == null) remove(ByteBuffer.wrap(key));
            else store(ByteBuffer.wrap(key), value);
        });
        opened.accept(context.taskId(), this);
        open = true;
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        var words = ByteBuffer.wrap(key.get());
        if (value == null) remove(words);
        else store(words, value);
    }

    private void store(ByteBuffer key, byte[] value) {
        long high = key.getLong(0);
        long low = key.getLong(8);
        shard(high, low).put(high, low, value);
    }

    private void remove(ByteBuffer key) {
        long high = key.getLong(0);
        long low = key.getLong(8);
        shard(high, low).remove(high, low);
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        var words = ByteBuffer.wrap(key.get());
        long high = words.getLong(0);
        long low = words.getLong(8);
        return shard(high, low).get(high, low);
    }

    private Shard shard(long high, long low) {
        return shards[(int) ((low ^ high) >>> 7) & (SHARDS - 1)];
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        var before = get(key);
        if (before == null) put(key, value);
        return before;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        for (var entry : entries) put(entry.key, entry.value);
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        var before = get(key);
        put(key, null);
        return before;
    }

    /** In the order of the keys, as a copy: for tests and for people, not for each record. */
    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        var cells = new ArrayList<KeyValue<Bytes, byte[]>>();
        for (var shard : shards) shard.each((high, low, cell) -> cells.add(KeyValue.pair(key(high, low), cell)));
        cells.sort(Comparator.comparing(pair -> pair.key));
        return new CopiedCells(cells);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
        var cells = new ArrayList<KeyValue<Bytes, byte[]>>();
        all().forEachRemaining(pair -> {
            if (from.compareTo(pair.key) <= 0 && pair.key.compareTo(to) <= 0) cells.add(pair);
        });
        return new CopiedCells(cells);
    }

    /** Each cell of one part, without a copy of the others. */
    void each(int shard, Shard.KeyedCell into) {
        shards[shard].each(into);
    }

    static Bytes key(long high, long low) {
        return Bytes.wrap(ByteBuffer.allocate(16).putLong(high).putLong(low).array());
    }

    @Override
    public long approximateNumEntries() {
        long entries = 0;
        for (var shard : shards) entries += shard.size();
        return entries;
    }

    /** Bytes that tables and cells take. */
    public long memory() {
        long bytes = 0;
        for (var shard : shards) bytes += shard.memory();
        return bytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void flush() {
        // What is put is in its place.
    }

    @Override
    public void close() {
        open = false;
        clear();
    }

    /** Nobody asks this store from outside, so no reader needs to know how far it is. */
    @Override
    public Position getPosition() {
        return Position.emptyPosition();
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }
}
