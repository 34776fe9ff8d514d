package io.ytterby.intelligence.signal.events;

import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.internals.InternalProcessorContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.internals.CacheFlushListener;
import org.apache.kafka.streams.state.internals.CachedStateStore;
import org.jspecify.annotations.Nullable;

/**
 * Cells of 16-byte keys in memory, packed: ten million take little more than a gigabyte, where the library's own store in memory takes
 * several. What was lost with the process comes back from the changelog, as it does for every store under exactly_once_v2 after a
 * crash. A table grows in 64 parts, so that no record waits for all of it.
 *
 * <p>The processor has it without the library's layers, and it writes its own changelog, in batches, at each commit: see {@link CellLog}. For
 * that it uses two interfaces that the library keeps to itself; they are all that a new version of it can break here.
 */
public final class PackedStore implements StateStore, CachedStateStore<Bytes, byte[]> {
    static final int SHARDS = 64;

    private final String name;
    private final BiConsumer<TaskId, PackedStore> opened;
    private final Shard[] shards = new Shard[SHARDS];
    private CellLog log = new CellLog(shards);
    private CellLog.Out changelog = (number, batch) -> {};
    private boolean open;

    /** @param opened told of the task that it belongs to */
    public PackedStore(String name, BiConsumer<TaskId, PackedStore> opened) {
        this.name = name;
        this.opened = opened;
        clear();
    }

    private void clear() {
        for (int i = 0; i < SHARDS; i++) shards[i] = new Shard();
        log = new CellLog(shards);
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        context.register(root, (key, value) -> restore(ByteBuffer.wrap(key).getLong(), value));
        var inside = (InternalProcessorContext<?, ?>) context;
        changelog = (number, batch) ->
                inside.logChange(name, numbered(number), batch, inside.currentSystemTimeMs(), Position.emptyPosition());
        opened.accept(context.taskId(), this);
        open = true;
    }

    private static Bytes numbered(long batch) {
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES).putLong(batch).array());
    }

    void restore(long number, byte @Nullable [] batch) {
        log.restore(number, batch);
    }

    /** Where changes go instead. */
    void logTo(CellLog.Out out) {
        changelog = out;
    }

    public void put(long high, long low, byte[] cell) {
        if (shard(shards, high, low).put(high, low, cell)) log.changed(high, low);
    }

    public byte @Nullable [] get(long high, long low) {
        return shard(shards, high, low).get(high, low);
    }

    void delete(long high, long low) {
        if (shard(shards, high, low).remove(high, low)) log.changed(high, low);
    }

    static Shard shard(Shard[] shards, long high, long low) {
        return shards[(int) ((low ^ high) >>> 7) & (SHARDS - 1)];
    }

    /** Each cell of one part, without a copy of the others. */
    void each(int shard, Shard.KeyedCell into) {
        shards[shard].each(into);
    }

    public long size() {
        long entries = 0;
        for (var shard : shards) entries += shard.size();
        return entries;
    }

    /** Bytes that tables and cells take. */
    public long memory() {
        long bytes = 0;
        for (var shard : shards) bytes += shard.memory();
        return bytes + log.memory();
    }

    @Override
    public String name() {
        return name;
    }

    /** Called in each commit, before the transaction ends: what changed goes into it. */
    @Override
    public void flushCache() {
        log.write(changelog);
    }

    @Override
    public void clearCache() {
        // There is none: what is put is in its place.
    }

    @Override
    public boolean setFlushListener(@Nullable CacheFlushListener<Bytes, byte[]> listener, boolean sendOldValues) {
        return false;
    }

    @Override
    public void flush() {
        // Changes are written with the commit; here there is nothing more to do.
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
