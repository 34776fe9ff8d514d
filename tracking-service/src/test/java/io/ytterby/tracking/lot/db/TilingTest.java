package io.ytterby.tracking.lot.db;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static io.ytterby.tracking.LotFixture.magnets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the schema refuses, whatever a program tries: each test is a fault that a mutated statement could make. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TilingTest {
    @Inject
    MintLot mintLot;

    @Inject
    Segments segments;

    @Inject
    Jdbi jdbi;

    private LotId lot;
    private HeldRange block;

    @BeforeEach
    void a_lot_of_a_thousand_grams() {
        var minted = mintLot.mint(custodianOf(BAOTOU), magnets(), Mass.ofGrams(1_000));
        lot = ((LotOutcome.Done<Lot>) minted).value().id();
        block = segments.heldBy(lot, 1).getFirst();
    }

    @Test
    void a_gram_of_the_block_is_not_given_out_twice() {
        refused("segment_end_once", insert(200, 1_000, "200"));
        refused("segment_follows_another", insert(200, 600, "200"));
        refused("segment_pkey", insert(0, 300, "0"));
    }

    @Test
    void a_second_chain_cannot_begin() {
        refused("the_first_segment_begins_its_block", insert(200, 600, "NULL"));
        refused("segment_pkey", insert(0, 600, "NULL"));
    }

    @Test
    void a_gap_cannot_be_left() {
        refused("block_ends_with_a_segment", shorten(400));
        refused("segment_follows_another", shorten(400) + ";" + insert(500, 1_000, "500"));
        refused("segment_begins_where_the_one_before_ends", shorten(400) + ";" + insert(500, 1_000, "400"));
        refused("the_first_segment_begins_its_block", "UPDATE segment SET g0 = g0 + 1 WHERE " + first());
    }

    @Test
    void nothing_lies_outside_the_block() {
        refused("segment_lies_within_its_block", insert(1_000, 1_100, "1000"));
        refused("segment_lies_within_its_block", insert(-100, 0, "NULL"));
        refused(
                "segment_of_a_block",
                insert(1_000, 1_100, "1000").replace("block_end, lot_id FROM", "block_end + 100, lot_id FROM"));
    }

    @Test
    void another_block_over_the_same_grams_is_refused() {
        refused(
                "no_two_blocks_share_a_gram",
                "INSERT INTO mint_block (g0, g1, gtin, epoch, mass_mg, lot_id, operation_id, minted_at)"
                        + " SELECT g0 + 999, g1 + 999, gtin, epoch, mass_mg, gen_random_uuid(), operation_id, minted_at FROM mint_block"
                        + " WHERE block_id = " + block.blockId());
    }

    @Test
    void a_block_and_its_segments_cannot_be_taken_away() {
        refused("permission denied", "DELETE FROM segment WHERE " + first());
        refused("permission denied", "DELETE FROM mint_block WHERE block_id = " + block.blockId());
        refused("permission denied", "UPDATE mint_block SET g1 = g1 + 1 WHERE block_id = " + block.blockId());
    }

    @Test
    void a_clean_cut_is_taken() {
        jdbi.useTransaction(handle -> handle.createScript(shorten(400) + ";" + insert(400, 1_000, "400"))
                .execute());

        assertThat(segments.heldBy(lot, 10))
                .extracting(range -> range.range().count())
                .containsExactly(400L, 600L);
    }

    private void refused(String by, String script) {
        assertThatThrownBy(() -> jdbi.useTransaction(
                        handle -> handle.createScript(script).execute()))
                .hasStackTraceContaining(by);
    }

    private String insert(int from, int end, String prev) {
        return "INSERT INTO segment (block_id, g0, g1, prev, block_start, block_end, lot_id) SELECT block_id, "
                + at(from)
                + ", " + at(end) + ", " + (prev.equals("NULL") ? "CAST(NULL AS bigint)" : at(Integer.parseInt(prev)))
                + ", block_start, block_end, lot_id FROM segment WHERE " + first();
    }

    private String shorten(int end) {
        return "UPDATE segment SET g1 = " + at(end) + " WHERE " + first();
    }

    private String first() {
        return "block_id = " + block.blockId() + " AND g0 = " + at(0);
    }

    private String at(int offset) {
        return Long.toString(block.range().from() + offset);
    }
}
