package io.ytterby.diversion.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void words_are_kept_apart_and_keys_differ() {
        assertThat(Key.of(Family.PAIR, "CN", "ab", "c")).isNotEqualTo(Key.of(Family.PAIR, "CN", "a", "bc"));
        var keys = new HashSet<Key>();
        for (int i = 0; i < 100_000; i++) keys.add(Key.of(Family.SHIPPER, "CN", "CN" + i));
        assertThat(keys).hasSize(100_000);
    }

    @Test
    void a_key_is_its_bytes() {
        var key = Key.of(Family.CODE, "", "YT-1");

        assertThat(Key.of(key.bytes())).isEqualTo(key);
    }

    @Test
    void one_outlier_moves_a_level_by_little() {
        var level = Level.NONE;
        for (int i = 0; i < 40; i++) level = level.with(i % 2 == 0 ? 1 : 1.1, i, 60, 0.01);

        assertThat(level.with(100, 40, 60, 0.01).mean()).isCloseTo(level.mean(), within(0.02));
    }

    @Test
    void a_cell_of_another_version_is_forgotten() {
        assertThat(CellReader.of(new CellWriter(2).number(7).cell(), 1)).isNull();
    }

    @Test
    void months_keep_a_year_and_no_more() {
        var months = Months.empty();
        for (int month = 600; month < 620; month++) months = months.with(month, 10);

        assertThat(months.sum(619, 12)).isEqualTo(120);
        assertThat(months.sum(619, 3)).isEqualTo(30);
        assertThat(months.with(600, 1_000).sum(619, 12)).isEqualTo(120);
    }

    @Test
    void a_steady_rhythm_is_what_is_expected() {
        var pulse = Pulse.NONE;
        for (int day = 0; day < 400; day += 4) pulse = pulse.with(day, 10);

        var now = pulse.on(399);
        assertThat(now.lately() / now.expected(399)).isCloseTo(1, within(0.15));
    }
}
