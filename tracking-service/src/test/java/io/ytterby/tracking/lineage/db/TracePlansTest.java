package io.ytterby.tracking.lineage.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** No statement of a trace reads a whole table, once the tables are large enough to tell. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TracePlansTest {
    private static final int BLOCKS = 6_000;
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry(":blocks", "CAST('{900000001,900000002,900000003}' AS bigint[])"),
            Map.entry(":froms", "CAST('{0,0,0}' AS bigint[])"),
            Map.entry(":ends", "CAST('{9000000000000000,9000000000000000,9000000000000000}' AS bigint[])"),
            Map.entry(":grams", "CAST('{16000000000000,16000000002048}' AS bigint[])"),
            Map.entry(":gram", "16000000000000"),
            Map.entry(":untils", "CAST('{NULL,NULL}' AS text[])"),
            Map.entry(":lotUntils", "CAST('{}' AS text[])"),
            Map.entry(":lots", "CAST('{00000000-0000-4000-8000-000900000001}' AS uuid[])"),
            Map.entry(":lot", "CAST('00000000-0000-4000-8000-000900000001' AS uuid)"),
            Map.entry(":operation", "CAST('00000000-0000-4000-9000-000900000001' AS uuid)"),
            Map.entry(":after", "0"),
            Map.entry(":limit", "1000"));

    @Inject
    Jdbi jdbi;

    @Test
    void every_step_of_a_trace_descends_an_index() {
        jdbi.useHandle(handle -> {
            handle.begin();
            fill(handle);
            for (var sql : List.of(
                    TraceSql.BLOCKS_MADE,
                    TraceSql.LOTS_MADE,
                    TraceSql.BLOCKS_USED,
                    TraceSql.LOTS_USED,
                    TraceSql.HELD,
                    TraceSql.EVER_HELD,
                    TraceSql.OUTPUTS_OF,
                    TraceSql.OF_GRAM,
                    JdbiGramPast.EVENTS))
                assertThat(plan(handle, sql))
                        .as(sql)
                        .doesNotContainPattern(
                                "Seq Scan on (lot|mint_block|segment|lot_operation|operation_\\w+|gram_history|epcis_event)");
            handle.rollback();
        });
    }

    private static String plan(Handle handle, String sql) {
        var filled = sql;
        // The longest names first: one may begin with another.
        for (var name : VALUES.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) filled = filled.replace(name, VALUES.get(name));
        return String.join(
                "\n",
                handle.createQuery("EXPLAIN " + filled.replace("\\", "\\\\"))
                        .mapTo(String.class)
                        .list());
    }

    /** Lots, their blocks and what made them; never committed, so that no tie that waits for the end is looked at. */
    private static void fill(Handle handle) {
        handle.execute("""
                INSERT INTO lot (lot_id, gtin, lot_number, stage, composition, place, source_kind, source_reference, producer_org,
                    custodian_org, status, grams, remainder_mg, version, created_at, changed_at)
                SELECT CAST('00000000-0000-4000-8000-000' || 900000000 + n AS uuid), '06901234000016', 'plan' || n, 'OXIDE', 'Nd=28',
                       'CNBAO', 'MINE_PERMIT', 'x', 'cn-plan', 'cn-plan', 'ACTIVE', 1024, 0, 1, now(), now()
                  FROM generate_series(1, %d) n""".formatted(BLOCKS));
        handle.execute("""
                INSERT INTO lot_operation (operation_id, kind, org, person, at)
                SELECT CAST('00000000-0000-4000-9000-000' || 900000000 + n AS uuid), 'TRANSFORM', 'cn-plan', 'x', now()
                  FROM generate_series(1, %d) n""".formatted(BLOCKS));
        handle.execute("""
                INSERT INTO mint_block (block_id, g0, g1, gtin, epoch, mass_mg, lot_id, minted_at, operation_id)
                OVERRIDING SYSTEM VALUE
                SELECT 900000000 + n, 16000000000000 + n * 1024, 16000000000000 + n * 1024 + 1024, '06901234000016', 1, 1024000,
                       CAST('00000000-0000-4000-8000-000' || 900000000 + n AS uuid), now(),
                       CAST('00000000-0000-4000-9000-000' || 900000000 + n AS uuid)
                  FROM generate_series(1, %d) n""".formatted(BLOCKS));
        handle.execute("""
                INSERT INTO segment (block_id, g0, g1, prev, block_start, block_end, lot_id)
                SELECT block_id, g0, g1, NULL, g0, g1, lot_id FROM mint_block WHERE block_id > 900000000""");
        for (var side : List.of("input", "output")) handle.execute("""
                    INSERT INTO operation_%s (operation_id, lot_id, block_id, grams, mass_mg, lot_version)
                    SELECT operation_id, lot_id, block_id, int8range(g0, g1), mass_mg, 1 FROM mint_block
                     WHERE block_id > 900000000""".formatted(side));
        handle.execute("""
                INSERT INTO gram_history (block_id, grams, lot_id, state, operation_id, at)
                SELECT block_id, int8range(g0, g1), lot_id, 'LIVE', operation_id, now() FROM mint_block WHERE block_id > 900000000""");
        handle.execute("""
                INSERT INTO epcis_event_lot (lot_id, seq, record_time, born)
                SELECT lot_id, block_id, now(), false FROM mint_block WHERE block_id > 900000000""");
        handle.execute("""
                INSERT INTO epcis_event (seq, record_time, event_time, context_key, event_id, org, type, event_time_zone, terms, doc)
                SELECT block_id, now(), now(), (SELECT context_key FROM event_context LIMIT 1), 'plan' || block_id, 'cn-plan',
                       'ObjectEvent', '+00:00', '{}', '{}' FROM mint_block WHERE block_id > 900000000""");
    }
}
