package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gramcodes.RevokedRanges.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevokedRangesTest {

    @Test
    void ranges_that_touch_or_overlap_become_one() {
        var revoked = RevokedRanges.of(
                List.of(new Range(50, 60), new Range(10, 20), new Range(20, 25), new Range(12, 13)), Set.of());

        assertThat(revoked.ranges()).containsExactly(new Range(10, 25), new Range(50, 60));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_gram_is_withdrawn_exactly_if_some_range_has_it(long seed) {
        var random = new Random(seed);
        var ranges = new ArrayList<Range>();
        var grams = new BitSet();
        for (int i = 0; i < 40; i++) {
            int first = random.nextInt(2_000);
            var range = new Range(first, first + 1 + random.nextInt(30));
            ranges.add(range);
            grams.set((int) range.first(), (int) range.end());
        }

        var revoked = RevokedRanges.of(ranges, Set.of());

        for (int gram = 0; gram < 2_100; gram++) assertThat(revoked.holds(gram)).isEqualTo(grams.get(gram));
    }

    @Test
    void whole_epochs_are_told_apart_up_to_the_last() {
        var revoked = RevokedRanges.of(List.of(), Set.of(0, 63, 64, 255));

        for (int epoch = 0; epoch < GramBlock.EPOCHS; epoch++)
            assertThat(revoked.covers(7, epoch))
                    .isEqualTo(Set.of(0, 63, 64, 255).contains(epoch));
    }
}
