package io.ytterby.benchmarks.claims;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Lots that came of a certificate's goods: each a blend of two of a hundred inputs under the certificate, and of one under
 * another, all of it claimed.
 */
final class CascadeLoad {
    static final UUID WITHDRAWN = new UUID(0x4000, 0x8000_0000_0000_0001L);

    private static final int INPUTS = 100;

    private final Connection connection;
    private final int lots;

    CascadeLoad(Connection connection, int lots) {
        this.connection = connection;
        this.lots = lots;
    }

    /** Keys to other tables are not looked at: a load of this size looks each up. */
    void load() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(FUNCTIONS);
            for (var rows : ROWS.split(";", -1))
                if (!rows.isBlank())
                    statement.execute(rows.replace(":lots", Integer.toString(lots))
                            .replace(":inputs", Integer.toString(INPUTS))
                            .replace(":withdrawn", "'" + WITHDRAWN + "'::uuid"));
            statement.execute("SET session_replication_role = origin");
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static final String FUNCTIONS = """
            CREATE FUNCTION pg_temp.nth(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
            $$ SELECT md5(kind || n)::uuid $$""";

    private static final String ROWS = """
            INSERT INTO certificate (id, applicant, body, scheme, scheme_version, stages, models, site, product, measured_from,
                measured_until, gross, offsets, scope1, scope2_market, allocation, gwp_set, step, applied_at, applied_by,
                assessed_at, assessed_by, conforms, findings, accreditation_id, decided_at, decided_by, decision_reason,
                valid_from, valid_until, last_audit, audit_late_at, standing, version)
            SELECT c.id, 'cn-baotou-re', 'nl-certis', 'ytt-pcf', '1', '{OXIDE}', '{SEGREGATED}', 'CNBAO', 'NdPr oxide',
                   '2025-01-01', '2026-01-01', 9.5, 0, 2, 3, 'MASS', 'AR6', 'ISSUED', '2026-01-02Z', 'a', '2026-01-03Z', 'b',
                   true, 'seen', c.id, '2026-01-04Z', 'c', 'as assessed', '2026-01-04Z', '2028-01-01Z', '2026-01-04Z',
                   '2027-03-04Z', c.standing, 2
              FROM (VALUES (:withdrawn, 'WITHDRAWN'), (pg_temp.nth('other', 1), 'VALID')) c (id, standing);
            INSERT INTO status_event (certificate_id, seq, word, cause, valid_at, recorded_at, recorded_by, reason)
            VALUES (:withdrawn, 1, 'VALID', 'ISSUED', '2026-01-04Z', '2026-01-04Z', 'c', 'as assessed'),
                   (:withdrawn, 2, 'WITHDRAWN', 'WITHDRAWN_FOR_CAUSE', '2026-10-01Z', '2026-11-01Z', 'c', 'misstated'),
                   (pg_temp.nth('other', 1), 1, 'VALID', 'ISSUED', '2026-01-04Z', '2026-01-04Z', 'c', 'as assessed');
            INSERT INTO certified_input (id, certificate_id, lot_id, certified_at, certified_by)
            SELECT pg_temp.nth('mine', i), :withdrawn, pg_temp.nth('ore', i), timestamptz '2026-02-01Z', 'a'
              FROM generate_series(1, :inputs) i
            UNION ALL
            SELECT pg_temp.nth('theirs', i), pg_temp.nth('other', 1), pg_temp.nth('sand', i), timestamptz '2026-02-01Z', 'a'
              FROM generate_series(1, :inputs) i;
            INSERT INTO lot_copy (lot_id, version, gtin, lot_number, stage, mass_mg, producer, custodian, status, composition)
            SELECT pg_temp.nth('lot', i), 1, '06901234000016', 'L' || i, 'MAGNET', 3000000, 'cn-baotou-re',
                   'firm-' || i % 200, 'ACTIVE', '{"Nd": 30.0}' FROM generate_series(1, :lots) i;
            INSERT INTO lot_book (lot_id, mass_mg) SELECT pg_temp.nth('lot', i), 3000000 FROM generate_series(1, :lots) i;
            INSERT INTO element_book (lot_id, element, uncertified_mg)
            SELECT pg_temp.nth('lot', i), 'Nd', 0 FROM generate_series(1, :lots) i;
            INSERT INTO holding (lot_id, element, origin_id, via, mass_mg, claimed_mg)
            SELECT pg_temp.nth('lot', i), 'Nd', o.origin, 'PHYSICAL', 300000, 300000
              FROM generate_series(1, :lots) i,
                   LATERAL (VALUES (pg_temp.nth('mine', 1 + i % :inputs)), (pg_temp.nth('mine', 1 + (i + 7) % :inputs)),
                                   (pg_temp.nth('theirs', 1 + i % :inputs))) o (origin);
            INSERT INTO claim (id, lot_id, org, scheme, scheme_version, model, claim_class, gross, offsets,
                               eu_consumer_claim_allowed, state, stated_at, stated_by, version)
            SELECT pg_temp.nth('claim', i), pg_temp.nth('lot', i), 'firm-' || i % 200, 'ytt-pcf', '1', 'SEGREGATED',
                   'LOW_CARBON', 9.5, 0, true, 'ACTIVE', '2026-03-01Z', 'd', 1 FROM generate_series(1, :lots) i;
            INSERT INTO claim_source (claim_id, element, origin_id, via, stated_mg, mass_mg)
            SELECT pg_temp.nth('claim', i), 'Nd', o.origin, 'PHYSICAL', 300000, 300000
              FROM generate_series(1, :lots) i,
                   LATERAL (VALUES (pg_temp.nth('mine', 1 + i % :inputs)), (pg_temp.nth('mine', 1 + (i + 7) % :inputs)),
                                   (pg_temp.nth('theirs', 1 + i % :inputs))) o (origin);
            INSERT INTO claim_event (claim_id, seq, word, valid_at, recorded_at, sources)
            SELECT pg_temp.nth('claim', i), 1, 'STATED', '2026-03-01Z', '2026-03-01Z', '[]' FROM generate_series(1, :lots) i;
            INSERT INTO claim_cascade (certificate_id, began_at) VALUES (:withdrawn, '2026-11-01Z')""";
}
