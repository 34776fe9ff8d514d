package io.ytterby.tracking.lot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ytterby.gramcodes.KeyedOrder;
import io.ytterby.gramcodes.RootKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLineTest {
    private final KeyedOrder order = KeyedOrder.of(new RootKey(new byte[32], 1), "gram numbers");

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1024, 1",
        "1025, 2",
        "4096, 4",
        "4097, 5",
        "8193, 10",
        "10000000000, 10485760",
        "17179869184, 16777216"
    })
    void a_slot_is_never_smaller_than_its_block_nor_more_than_a_quarter_larger(long grams, long extents) {
        assertThat(NumberLine.slotFor(grams)).isEqualTo(extents);
        assertThat((extents - 1) * NumberLine.EXTENT).isLessThan(Math.max(grams * 5 / 4, 1_024));
    }

    @Test
    void what_no_tract_has_room_for_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberLine.slotFor(17_179_869_185L));
        assertThatIllegalArgumentException().isThrownBy(() -> NumberLine.slotFor(0));
    }

    @Test
    void a_hundred_thousand_blocks_of_any_size_share_no_gram() {
        var random = new Random(20261122);
        var ends = new TreeMap<Long, Long>();
        var counters = new HashMap<Long, Long>();
        var tracts = new HashMap<String, Long>();

        for (int i = 0; i < 100_000; i++) {
            long grams = 1 + random.nextLong(1L << random.nextInt(1, 23));
            long first = take(grams, counters, tracts);
            ends.put(first, first + grams);
        }

        assertThat(ends).hasSize(100_000);
        long before = 0;
        for (var block : ends.entrySet()) {
            assertThat(block.getKey()).isGreaterThanOrEqualTo(before);
            before = block.getValue();
        }
        assertThat(before).isLessThanOrEqualTo(1L << 44);
    }

    private long take(long grams, Map<Long, Long> counters, Map<String, Long> tracts) {
        long size = NumberLine.slotFor(grams);
        long slots = NumberLine.slotsOf(size);
        long taken = counters.merge(size, 1L, Long::sum) - 1;
        long tract = tracts.computeIfAbsent(
                size + "/" + taken / slots, each -> order.at(tracts.size(), NumberLine.TRACTS, -1));
        return NumberLine.firstGram(tract, order.at(taken % slots, slots, tract), size);
    }
}
