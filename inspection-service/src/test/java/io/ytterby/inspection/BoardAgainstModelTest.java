package io.ytterby.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.inspection.PortHistory.Step;
import io.ytterby.inspection.PortHistory.Told;
import io.ytterby.inspection.port.app.Backlogs;
import io.ytterby.kernel.Unlocode;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random histories, written as the service writes them; {@code -Dboard.histories=200} tries more. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BoardAgainstModelTest {
    private static final int SIZE = 60;
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    @Inject
    Jdbi jdbi;

    @Inject
    Backlogs backlogs;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("board.histories", 3));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_came_left_and_came_back_each_declaration_is_counted_once(long seed) {
        var history = new PortHistory(seed, NOW, SIZE);
        var port = port(seed);
        jdbi.useTransaction(handle -> history.all.forEach(told -> write(handle, port, told)));

        var board = backlogs.at(port, NOW);

        assertThat(board.lanes()).isEqualTo(history.lanes());
        assertThat(board.waiting()).isEqualTo(history.dwellOfWaiting());
        assertThat(board.left()).isEqualTo(history.dwellOfLeft());
        assertThat(board.days()).isEqualTo(history.days());
        assertThat(board.stays()).isEqualTo(history.flow());
    }

    /** A port of its own, also if the database has seen the seed before. */
    private static Unlocode port(long seed) {
        var own = UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replaceAll("[^A-F2-9]", "");
        return new Unlocode("X" + (char) ('A' + seed % 26) + own.substring(0, 3));
    }

    private static void write(Handle handle, Unlocode port, Told told) {
        handle.createUpdate("""
                        INSERT INTO declaration (id, mrn, exporter_org, consignee_org, destination, port, lodged_at, lodged_by,
                                                 answer_by, status, reservation, lot_lock, version, containers, changed_at)
                        VALUES (:id, :mrn, 'cn-baotou-re', 'de-rheinwerk-auto', 'DE', :port, :at, 'wang.fang',
                                '2099-01-01', 'LODGED', 'PENDING', 'PENDING', 1, :boxes, :at)""")
                .bind("id", told.id())
                .bind("mrn", Customs.mrn())
                .bind("port", port.value())
                .bind("at", utc(told.lodged()))
                .bindArray("boxes", String.class, told.boxes().toArray())
                .execute();
        handle.createUpdate("""
                        INSERT INTO declaration_line (declaration_id, line, licence, licence_line, lot_id, mass_mg, currency,
                                                      value_minor, hs_code)
                        VALUES (:id, 1, 'CN-2026-000017', 1, :id, 1000, 'EUR', 1, '8505111000')""").bind("id", told.id()).execute();
        told.steps().stream().skip(1).forEach(step -> move(handle, told.id(), step));
        for (var order : told.orders())
            handle.createUpdate("""
                            INSERT INTO inspection_order (id, declaration_id, status, lane, reason, issued_at, issued_by, version)
                            VALUES (gen_random_uuid(), :id, :status, :lane, 'Look', :at, 'zhao.ming', 1)""")
                    .bind("id", told.id())
                    .bind("status", order.status())
                    .bind("lane", order.lane())
                    .bind("at", utc(NOW))
                    .execute();
    }

    private static void move(Handle handle, UUID id, Step step) {
        handle.createUpdate("""
                        UPDATE declaration
                           SET changed_at = CASE status WHEN :status THEN changed_at ELSE :at END, status = :status,
                               reservation = CASE :status WHEN 'EXITED' THEN 'COMMITTED' ELSE 'HELD' END,
                               lot_lock = 'HELD', version = version + 1,
                               exited_at = CASE :status WHEN 'EXITED' THEN CAST(:at AS timestamptz) END
                         WHERE id = :id""")
                .bind("id", id)
                .bind("status", step.status().name())
                .bind("at", utc(step.at()))
                .execute();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
