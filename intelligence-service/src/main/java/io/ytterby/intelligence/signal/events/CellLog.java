package io.ytterby.intelligence.signal.events;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A changelog of batches: one record of Kafka for many cells, where a record for each cell would cost more than to judge what changed it.
 * Batches are numbered; a batch whose cells were all written again since is taken away by its number, the oldest first. To that end the
 * cells of the oldest that are still in force are written once more, as long as the log holds more than twice as many as live.
 *
 * <p>A deletion needs to be written only as long as an older batch holds the cell; that batch goes first.
 */
final class CellLog {
    private static final int MOST_CELLS = 128;
    private static final int MOST_BYTES = 1 << 16;
    private static final int HEAD = 18;
    private static final short DELETED = -1;
    /** So few are not worth the trouble. */
    private static final int SLACK = 1_024;

    /** Where batches go. Null takes the batch of that number away. */
    interface Out {
        void write(long number, byte @Nullable [] batch);
    }

    private final Shard[] shards;
    /** By batch, the oldest first, the keys in it. */
    private final ArrayDeque<Batch> batches = new ArrayDeque<>();

    private long next = 1;
    private long logged;
    private long[] dirty = new long[256];
    private int dirties;

    private record Batch(long number, long[] keys) {}

    CellLog(Shard[] shards) {
        this.shards = shards;
    }

    /** A cell was put or taken away, for the first time since the last {@link #write}. */
    void changed(long high, long low) {
        if (dirties + 2 > dirty.length) dirty = Arrays.copyOf(dirty, dirty.length * 2);
        dirty[dirties++] = high;
        dirty[dirties++] = low;
    }

    /** Writes what changed, and takes old batches away. */
    void write(Out out) {
        if (dirties == 0) return;
        long live = 0;
        for (var shard : shards) live += shard.size();
        while (logged + dirties / 2 > 2 * live + SLACK && !batches.isEmpty()) clean(out);
        var buffer = ByteBuffer.allocate(MOST_BYTES + Arena.LARGEST + HEAD);
        var keys = new long[2 * MOST_CELLS];
        int held = 0;
        for (int i = 0; i < dirties; i += 2) {
            var shard = PackedStore.shard(shards, dirty[i], dirty[i + 1]);
            var cell = shard.get(dirty[i], dirty[i + 1]);
            if (cell != null && !shard.tryMark(dirty[i], dirty[i + 1], next)) continue;
            buffer.putLong(dirty[i]).putLong(dirty[i + 1]);
            if (cell == null) buffer.putShort(DELETED);
            else buffer.putShort((short) cell.length).put(cell);
            keys[held++] = dirty[i];
            keys[held++] = dirty[i + 1];
            if (held == keys.length || buffer.position() >= MOST_BYTES) {
                send(out, buffer, Arrays.copyOf(keys, held));
                held = 0;
            }
        }
        if (held > 0) send(out, buffer, Arrays.copyOf(keys, held));
        dirties = 0;
    }

    private void send(Out out, ByteBuffer buffer, long[] keys) {
        var batch = new byte[buffer.flip().remaining()];
        buffer.get(batch);
        out.write(next, batch);
        batches.add(new Batch(next++, keys));
        logged += keys.length / 2;
        buffer.clear();
    }

    private void clean(Out out) {
        var oldest = batches.remove();
        logged -= oldest.keys().length / 2;
        out.write(oldest.number(), null);
        for (int i = 0; i < oldest.keys().length; i += 2) {
            long high = oldest.keys()[i];
            long low = oldest.keys()[i + 1];
            if (PackedStore.shard(shards, high, low).isMarked(high, low, oldest.number())) {
                PackedStore.shard(shards, high, low).unmark(high, low);
                changed(high, low);
            }
        }
    }

    /** Bytes that the keys of batches take. */
    long memory() {
        return 16 * logged + 8L * dirty.length;
    }

    /** Takes in what was written before, in its order. */
    void restore(long number, byte @Nullable [] batch) {
        next = Math.max(next, number + 1);
        if (batch == null) {
            batches.removeIf(one -> {
                if (one.number() != number) return false;
                logged -= one.keys().length / 2;
                return true;
            });
            return;
        }
        var in = ByteBuffer.wrap(batch);
        var keys = new long[2 * (batch.length / HEAD)];
        int held = 0;
        while (in.hasRemaining()) {
            long high = in.getLong();
            long low = in.getLong();
            var shard = PackedStore.shard(shards, high, low);
            short length = in.getShort();
            if (length == DELETED) {
                shard.remove(high, low);
            } else {
                var cell = new byte[length & 0xffff];
                in.get(cell);
                shard.put(high, low, cell);
                var _ = shard.tryMark(high, low, number);
            }
            keys[held++] = high;
            keys[held++] = low;
        }
        batches.add(new Batch(number, Arrays.copyOf(keys, held)));
        logged += held / 2;
    }
}
