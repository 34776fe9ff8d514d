package io.ytterby.intelligence.signal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedStoreTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_holds_what_a_map_holds_and_its_log_gives_that_back_whatever_is_put_grown_shrunk_and_deleted(long seed) {
        var random = new Random(seed);
        var log = new Compacted();
        var store = store();
        store.logTo(log);
        var model = new HashMap<Long, byte[]>();
        var committed = new HashMap<Long, byte[]>();

        for (int i = 0; i < 60_000; i++) {
            // Few keys, so that each is met in every state; close ones, so that they meet in the table.
            long high = random.nextInt(3);
            long low = random.nextInt(i < 40_000 ? 900 : 90);
            if (random.nextInt(4) == 0) {
                store.delete(high, low);
                model.remove(key(high, low));
            } else {
                var cell = new byte[random.nextInt(8) == 0 ? random.nextInt(3_000) : random.nextInt(90)];
                random.nextBytes(cell);
                store.put(high, low, cell);
                model.put(key(high, low), cell);
            }
            if (random.nextInt(200) > 0) continue;
            store.flushCache();
            committed = new HashMap<>(model);
            if (random.nextInt(20) > 0) continue;
            store = log.restored();
            assertHolds(store, committed);
            store.logTo(log);
        }

        assertHolds(store, model);
        assertHolds(log.restored(), committed);
        assertThat(log.cells())
                .as("no more than twice what lives, and a little")
                .isLessThan(2 * 2_700 + 1_024 + 700);
    }

    @Test
    void what_is_given_back_is_used_again() {
        var store = store();
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < 5_000; i++) store.put(round, i, new byte[100]);
            for (int i = 0; i < 5_000; i++) store.delete(round, i);
            store.flushCache();
        }

        assertThat(store.size()).isZero();
        // Fifty times 5,000 slots of 112 bytes would be 28 MB; at once there were never more than 5,000.
        assertThat(store.memory()).isLessThan(10_000_000);
    }

    private static void assertHolds(PackedStore store, Map<Long, byte[]> model) {
        assertThat(store.size()).isEqualTo(model.size());
        model.forEach((key, cell) ->
                assertThat(store.get(key >>> 32, key & 0xffffffffL)).isEqualTo(cell));
    }

    private static long key(long high, long low) {
        return (high << 32) | low;
    }

    private static PackedStore store() {
        return new PackedStore("cells", (task, opened) -> {});
    }

    /** A topic that keeps the newest record of each key, in the order in which they were written. */
    private static final class Compacted implements CellLog.Out {
        private final LinkedHashMap<Long, byte[]> records = new LinkedHashMap<>();

        @Override
        public void write(long number, byte @Nullable [] batch) {
            records.remove(number);
            if (batch != null) records.put(number, batch);
        }

        PackedStore restored() {
            var store = store();
            records.forEach(store::restore);
            return store;
        }

        int cells() {
            // A cell is its key, its length, and two bytes of that.
            int cells = 0;
            for (var batch : records.values())
                for (int at = 0; at < batch.length; cells++) {
                    int length = ((batch[at + 16] & 0xff) << 8) | (batch[at + 17] & 0xff);
                    at += 18 + (length == 0xffff ? 0 : length);
                }
            return cells;
        }
    }
}
