package io.ytterby.intelligence.signal.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.diversion.cell.Family;
import io.ytterby.diversion.cell.Key;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoreCellsTest {
    private static final Key THAI = Key.of(Family.SHIPPER, "TH", "Siam Antimony");

    private final PackedStore store = new PackedStore("cells", (task, opened) -> {});
    private final StoreCells cells = new StoreCells(store, 60, 800);

    @Test
    void a_cell_is_what_was_put() {
        assertThat(cells.isLate("TH", 20_000)).isFalse();

        cells.put(THAI, new byte[] {1, 2, 3});

        assertThat(cells.get(THAI)).containsExactly(1, 2, 3);
    }

    @Test
    void a_record_beyond_the_grace_is_late_and_changes_nothing() {
        cells.isLate("TH", 20_000);
        cells.put(THAI, new byte[] {1});

        boolean within = cells.isLate("TH", 19_940);
        boolean beyond = cells.isLate("TH", 19_939);
        cells.put(THAI, new byte[] {2});

        assertThat(within).isFalse();
        assertThat(beyond).isTrue();
        assertThat(cells.get(THAI)).containsExactly(1);
    }

    @Test
    void another_countrys_records_make_none_late() {
        cells.isLate("CN", 20_500);

        assertThat(cells.isLate("TH", 20_000)).isFalse();
    }

    @Test
    void how_new_a_country_is_survives_the_process() {
        cells.isLate("TH", 20_000);

        var restarted = new StoreCells(store, 60, 800);

        assertThat(restarted.isLate("TH", 19_900)).isTrue();
    }

    @Test
    void what_nobody_touched_for_so_long_is_not_there_any_more() {
        cells.isLate("TH", 20_000);
        cells.put(THAI, new byte[] {1});

        cells.isLate("TH", 20_800);
        assertThat(cells.get(THAI)).isNotNull();
        cells.isLate("TH", 20_801);

        assertThat(cells.get(THAI)).isNull();
    }

    @Test
    void a_record_that_is_delivered_twice_is_known_the_second_time_also_after_a_restart() {
        var record = UUID.nameUUIDFromBytes(new byte[] {7});
        cells.isLate("TH", 20_000);

        boolean first = cells.wasJudged("TH", record);
        boolean second = cells.wasJudged("TH", record);
        boolean restarted = new StoreCells(store, 60, 800).wasJudged("TH", record);
        boolean other = cells.wasJudged("TH", UUID.nameUUIDFromBytes(new byte[] {8}));

        assertThat(first).isFalse();
        assertThat(second).isTrue();
        assertThat(restarted).isTrue();
        assertThat(other).isFalse();
    }

    @Test
    void only_what_no_record_in_grace_can_see_is_swept() {
        cells.isLate("TH", 20_000);
        cells.put(THAI, new byte[] {1});
        var kept = Objects.requireNonNull(store.get(THAI.high(), THAI.low()));

        cells.isLate("TH", 20_860);
        boolean early = cells.isForgotten(THAI.high(), kept);
        cells.isLate("TH", 20_861);

        assertThat(early).isFalse();
        assertThat(cells.isForgotten(THAI.high(), kept)).isTrue();
    }
}
