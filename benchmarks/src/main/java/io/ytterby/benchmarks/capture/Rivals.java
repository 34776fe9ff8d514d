package io.ytterby.benchmarks.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The same rows, prepared, into tables with the same indexes: as one COPY, and as single committed INSERTs. */
final class Rivals {
    private static final long SECONDS = 5_000_000_000L;

    private final Connection owner;
    private final int rows;

    Rivals(Connection owner, int rows) {
        this.owner = owner;
        this.rows = rows;
    }

    /** Rows a second. */
    long copy() throws SQLException, IOException {
        tables();
        var events = copyOut("SELECT * FROM epcis_event ORDER BY seq LIMIT " + rows);
        var identities = copyOut("SELECT * FROM event_identity ORDER BY seq LIMIT " + rows);
        var copies = owner.unwrap(PGConnection.class).getCopyAPI();
        long begin = System.nanoTime();
        owner.setAutoCommit(false);
        copies.copyIn("COPY rival_identity FROM STDIN (FORMAT binary)", new ByteArrayInputStream(identities));
        long copied = copies.copyIn("COPY rival_event FROM STDIN (FORMAT binary)", new ByteArrayInputStream(events));
        owner.commit();
        owner.setAutoCommit(true);
        return copied * 1_000_000_000L / (System.nanoTime() - begin);
    }

    /** Rows a second, each committed by itself. */
    long inserts() throws SQLException {
        tables();
        try (var event = owner.prepareStatement(
                        "INSERT INTO rival_event SELECT * FROM epcis_event WHERE seq = ? AND record_time = ?");
                var identity = owner.prepareStatement(
                        "INSERT INTO rival_identity SELECT * FROM event_identity WHERE event_key = ? AND NOT declaration");
                var ids = owner.createStatement()
                        .executeQuery(
                                "SELECT seq, record_time, event_key FROM event_identity ORDER BY seq LIMIT " + rows)) {
            owner.setAutoCommit(false);
            long begin = System.nanoTime();
            long inserted = 0;
            while (System.nanoTime() - begin < SECONDS && ids.next()) {
                event.setLong(1, ids.getLong(1));
                event.setObject(2, ids.getObject(2, java.time.OffsetDateTime.class));
                identity.setObject(1, ids.getObject(3));
                identity.executeUpdate();
                event.executeUpdate();
                owner.commit();
                inserted++;
            }
            owner.setAutoCommit(true);
            return inserted * 1_000_000_000L / (System.nanoTime() - begin);
        }
    }

    private byte[] copyOut(String select) throws SQLException, IOException {
        var out = new ByteArrayOutputStream(rows * 1_500);
        owner.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY (" + select + ") TO STDOUT (FORMAT binary)", out);
        return out.toByteArray();
    }

    private void tables() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS rival_event, rival_identity");
            statement.execute("CREATE TABLE rival_event (LIKE epcis_event_" + month() + " INCLUDING ALL)");
            statement.execute("CREATE TABLE rival_identity (LIKE event_identity INCLUDING ALL)");
        }
    }

    private String month() throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYYMM')")) {
            row.next();
            return row.getString(1);
        }
    }
}
