package io.ytterby.intelligence.signal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedStoreTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_holds_what_a_map_holds_whatever_is_put_grown_shrunk_and_deleted(long seed) {
        var random = new Random(seed);
        var store = store();
        var model = new TreeMap<Bytes, byte[]>();

        for (int i = 0; i < 20_000; i++) {
            // Few keys, so that each is met in every state; close ones, so that they meet in the table.
            var key = PackedStore.key(random.nextInt(3), random.nextInt(700));
            if (random.nextInt(4) == 0) {
                assertThat(store.delete(key)).isEqualTo(model.remove(key));
                continue;
            }
            var cell = new byte[random.nextInt(8) == 0 ? random.nextInt(3_000) : random.nextInt(90)];
            random.nextBytes(cell);
            store.put(key, cell);
            model.put(key, cell);
        }

        assertThat(store.approximateNumEntries()).isEqualTo(model.size());
        model.forEach((key, cell) -> assertThat(store.get(key)).isEqualTo(cell));
        var order = model.keySet().iterator();
        try (var all = store.all()) {
            all.forEachRemaining(pair -> assertThat(pair.key).isEqualTo(order.next()));
        }
        assertThat(order.hasNext()).isFalse();
    }

    @Test
    void what_is_given_back_is_used_again() {
        var store = store();
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < 5_000; i++) store.put(PackedStore.key(round, i), new byte[100]);
            for (int i = 0; i < 5_000; i++) store.delete(PackedStore.key(round, i));
        }

        assertThat(store.approximateNumEntries()).isZero();
        // Fifty times 5,000 slots of 112 bytes would be 28 MB; at once there were never more than 5,000.
        assertThat(store.memory()).isLessThan(10_000_000);
    }

    private static PackedStore store() {
        return new PackedStore("cells", (task, opened) -> {});
    }
}
