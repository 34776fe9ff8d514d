package io.ytterby.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.inspection.port.app.ReadBacklog;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.Unlocode;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Many rows at ten ports; {@code -Dboard.rows=100000} measures, and the log has the milliseconds and the plan. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BoardAtSizeTest {
    private static final Logger LOG = Logger.getLogger(BoardAtSizeTest.class);
    private static final int ROWS = Integer.getInteger("board.rows", 100);

    @Inject
    Jdbi jdbi;

    @Inject
    ReadBacklog readBacklog;

    @Test
    void a_board_counts_its_own_port_among_many_rows() {
        rows();

        var waiting = IntStream.range(0, 10)
                .mapToLong(port -> readBacklog.at(port(port)).declarations())
                .toArray();
        long begin = System.nanoTime();
        var board = readBacklog.at(port(0));
        long took = System.nanoTime() - begin;
        begin = System.nanoTime();
        var ports = readBacklog.ports(0, 100);
        long listed = System.nanoTime() - begin;

        assertThat(IntStream.range(0, 10).mapToLong(port -> waiting[port]).sum())
                .isEqualTo(ROWS / 2);
        assertThat(board.declarations()).isEqualTo(waiting[0]);
        assertThat(ports).extracting(load -> load.port().value()).contains("ZZAAB", "ZZAA8");
        LOG.infof(
                "%d rows: the board of a port with %d waiting takes %d ms, the list of ports %d ms",
                ROWS, waiting[0], TimeUnit.NANOSECONDS.toMillis(took), TimeUnit.NANOSECONDS.toMillis(listed));
        plan();
    }

    /** Spread over ten ports; the odd ones have left again. */
    private void rows() {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO declaration (id, mrn, exporter_org, consignee_org, destination, port, lodged_at, lodged_by,
                                                     answer_by, status, reservation, lot_lock, version, containers, changed_at)
                            SELECT gen_random_uuid(), 'SIZE' || upper(left(replace(gen_random_uuid()::text, '-', ''), 30)), 'cn-size-' || n, 'de-rheinwerk-auto', 'DE',
                                   'ZZAA' || chr(CASE n % 10 WHEN 0 THEN 66 WHEN 1 THEN 65 ELSE 48 + (n % 10)::int END),
                                   now() - n % 60 * interval '1 day', 'wang.fang', '2099-01-01', 'RESERVED', 'HELD', 'HELD', 1,
                                   CASE n % 3 WHEN 0 THEN '{}'::text[] ELSE ARRAY[(CAST(:boxes AS text[]))[n]] END,
                                   now() - n % 60 * interval '1 day'
                              FROM generate_series(1, :rows) n""")
                    .bind("rows", ROWS)
                    .bindArray("boxes", String.class, (Object[]) boxes())
                    .execute();
            handle.execute("""
                    INSERT INTO declaration_line (declaration_id, line, licence, licence_line, lot_id, mass_mg, currency,
                                                  value_minor, hs_code)
                    SELECT id, 1, 'CN-2026-000017', 1, id, 1000, 'EUR', 1, '8505111000' FROM declaration
                     WHERE substr(exporter_org, 1, 8) = 'cn-size-'""");
            handle.execute("""
                    INSERT INTO inspection_order (id, declaration_id, status, lane, reason, issued_at, issued_by, version)
                    SELECT gen_random_uuid(), id, 'ISSUED', 'RED', 'Look', now(), 'zhao.ming', 1 FROM declaration
                     WHERE substr(exporter_org, 1, 8) = 'cn-size-' AND substr(exporter_org, 9)::int % 20 = 0""");
            handle.execute("""
                    UPDATE declaration SET status = 'RELEASED', changed_at = now() WHERE id IN (
                        SELECT id FROM declaration WHERE substr(exporter_org, 1, 8) = 'cn-size-'
                           AND substr(exporter_org, 9)::int % 2 = 1)""");
        });
    }

    private static String[] boxes() {
        return IntStream.range(0, ROWS)
                .mapToObj(number -> "CSQU%06d".formatted(number))
                .map(BoardAtSizeTest::checked)
                .toArray(String[]::new);
    }

    private static String checked(String number) {
        for (char digit = '0'; digit < '9'; digit++) {
            try {
                return new ContainerNumber(number + digit).value();
            } catch (IllegalArgumentException wrong) {
                assertThat(wrong).hasMessageContaining("check digit");
            }
        }
        return number + "9";
    }

    private static Unlocode port(int number) {
        return new Unlocode("ZZAA" + (number == 0 ? "B" : number == 1 ? "A" : Integer.toString(number)));
    }

    private void plan() {
        var lines = jdbi.withHandle(
                handle -> handle.createQuery("""
                        EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF)
                        SELECT count(*), min(o.lane) FROM port_stay s
                          LEFT JOIN (SELECT declaration_id, max(lane) AS lane FROM inspection_order
                                      WHERE status NOT IN ('CLOSED', 'CANCELLED') AND lane <> 'BLUE'
                                      GROUP BY declaration_id) o USING (declaration_id)
                         WHERE s.port = 'ZZAA4' AND s.left_at IS NULL""").mapTo(String.class).list());
        LOG.info(String.join("\n", lines));
    }
}
