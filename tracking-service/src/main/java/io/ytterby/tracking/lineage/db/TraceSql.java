package io.ytterby.tracking.lineage.db;

/**
 * The statements that find a level of a lineage. Each inner select stands behind {@code OFFSET 0}: the planner may not
 * pull it up and join whole tables by a guess of how many rows come; it descends an index for each row that is there.
 */
public final class TraceSql {
    private static final String LOT = """
             goods.lot_id, goods.lot_number, goods.gtin, goods.stage, goods.composition, goods.place, goods.source_kind,
             goods.source_reference, goods.producer_org, goods.custodian_org, goods.recipient_org""";

    private static final String MADE = """
            , step.operation_id, step.kind, step.process, step.org, step.at, step.reversed,
             input.lot_id AS input_lot, input.block_id AS input_block, lower(input.grams) AS input_from,
             upper(input.grams) AS input_end, input.mass_mg AS input_mg, source.producer_org AS input_producer,
             source.custodian_org AS input_custodian, source.recipient_org AS input_recipient, source.stage AS input_stage""";

    private static final String STEP_AND_INPUTS = """
              LEFT JOIN LATERAL (SELECT o.*, EXISTS (SELECT 1 FROM lot_operation r WHERE r.reverses = o.operation_id) AS reversed
                                   FROM lot_operation o WHERE o.operation_id = made.operation_id OFFSET 0) step ON true
              LEFT JOIN LATERAL (SELECT * FROM operation_input i WHERE i.operation_id = made.operation_id OFFSET 0) input ON true
              LEFT JOIN LATERAL (SELECT producer_org, custodian_org, recipient_org, stage FROM lot s
                                  WHERE s.lot_id = input.lot_id OFFSET 0) source ON true""";

    /** How blocks came into being: {@code blocks} as bigint[]. A row for each block and input. */
    public static final String BLOCKS_MADE =
            "SELECT made.block_id AS goods_block, made.mass_mg AS goods_mg," + LOT + MADE + """

              FROM unnest(CAST(:blocks AS bigint[])) AS asked (block_id)
             CROSS JOIN LATERAL (SELECT * FROM mint_block b WHERE b.block_id = asked.block_id OFFSET 0) made
             CROSS JOIN LATERAL (SELECT * FROM lot l WHERE l.lot_id = made.lot_id OFFSET 0) goods
            """ + STEP_AND_INPUTS;

    /** The same of lots without codes: {@code lots} as uuid[]. */
    static final String LOTS_MADE =
            "SELECT CAST(NULL AS bigint) AS goods_block, coalesce(made.mass_mg, goods.remainder_mg) AS goods_mg,"
                    + LOT + MADE + """

              FROM unnest(CAST(:lots AS uuid[])) AS asked (lot_id)
             CROSS JOIN LATERAL (SELECT * FROM lot l WHERE l.lot_id = asked.lot_id OFFSET 0) goods
              LEFT JOIN LATERAL (SELECT o.operation_id, o.mass_mg FROM operation_output o JOIN lot_operation p USING (operation_id)
                                  WHERE o.lot_id = asked.lot_id AND o.block_id IS NULL
                                    AND p.kind IN ('MINT', 'BLEND', 'TRANSFORM', 'RECYCLE') ORDER BY p.at LIMIT 1) made ON true
            """ + STEP_AND_INPUTS;

    private static final String USED =
            "SELECT input.operation_id, input.lot_id AS input_lot, input.block_id AS input_block," + """
             lower(input.grams) AS input_from, upper(input.grams) AS input_end, input.mass_mg AS input_mg,
             source.producer_org AS input_producer, source.custodian_org AS input_custodian, source.recipient_org AS input_recipient,
             source.stage AS input_stage, step.kind, step.process, step.org, step.at, step.taken_mg, output.block_id AS goods_block, output.mass_mg AS goods_mg,""" + LOT;

    private static final String OUTPUTS = """

             CROSS JOIN LATERAL (SELECT o.*, (SELECT sum(t.mass_mg) FROM operation_input t WHERE t.operation_id = o.operation_id) AS taken_mg
                                   FROM lot_operation o
                                  WHERE o.operation_id = input.operation_id AND o.kind IN ('BLEND', 'TRANSFORM', 'RECYCLE')
                                    AND NOT EXISTS (SELECT 1 FROM lot_operation r WHERE r.reverses = o.operation_id) OFFSET 0) step
             CROSS JOIN LATERAL (SELECT * FROM operation_output m WHERE m.operation_id = input.operation_id OFFSET 0) output
             CROSS JOIN LATERAL (SELECT * FROM lot l WHERE l.lot_id = output.lot_id OFFSET 0) goods
             CROSS JOIN LATERAL (SELECT producer_org, custodian_org, recipient_org, stage FROM lot s
                                  WHERE s.lot_id = input.lot_id OFFSET 0) source""";

    /** What grams of blocks went into: {@code blocks}, {@code froms}, {@code ends} as bigint[]. A row for each input and output. */
    public static final String BLOCKS_USED = USED + """

              FROM unnest(CAST(:blocks AS bigint[]), CAST(:froms AS bigint[]), CAST(:ends AS bigint[])) AS asked (block_id, g0, g1)
             CROSS JOIN LATERAL (SELECT * FROM operation_input i WHERE i.block_id = asked.block_id
                                    AND lower(i.grams) < asked.g1 AND upper(i.grams) > asked.g0 OFFSET 0) input""" + OUTPUTS;

    /** The same of lots without codes: {@code lots} as uuid[]. */
    static final String LOTS_USED = USED + """

              FROM unnest(CAST(:lots AS uuid[])) AS asked (lot_id)
             CROSS JOIN LATERAL (SELECT * FROM operation_input i WHERE i.lot_id = asked.lot_id AND i.block_id IS NULL OFFSET 0) input""" + OUTPUTS;

    /** What a lot holds, else whatever it once held. */
    public static final String HELD = """
            SELECT block_id, g0, g1 FROM segment WHERE lot_id = :lot AND state IN ('LIVE', 'EXPORTED') ORDER BY g0 LIMIT 10000""";

    /** All that a lot ever held: what came out into it and what it has, overlaps put together. */
    static final String EVER_HELD = """
            SELECT block_id, lower(piece) AS g0, upper(piece) AS g1
              FROM (SELECT block_id, unnest(range_agg(grams)) AS piece
                      FROM (SELECT block_id, grams FROM operation_output WHERE lot_id = :lot AND block_id IS NOT NULL
                            UNION ALL SELECT block_id, int8range(g0, g1) FROM segment WHERE lot_id = :lot) AS pieces
                     GROUP BY block_id) AS whole
             ORDER BY g0 LIMIT 10000""";

    static final String OUTPUTS_OF = """
            SELECT block_id, lot_id, lower(grams) AS g0, upper(grams) AS g1, mass_mg FROM operation_output
             WHERE operation_id = :operation LIMIT 10000""";

    public static final String OF_GRAM = """
            SELECT block_id FROM (SELECT block_id, g1 FROM mint_block WHERE g0 <= :gram ORDER BY g0 DESC LIMIT 1) block
             WHERE g1 > :gram""";

    private TraceSql() {}
}
