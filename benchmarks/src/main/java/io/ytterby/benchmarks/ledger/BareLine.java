package io.ytterby.benchmarks.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A row like a licence's line, in a table of its own, with nothing written beside it: no entry, no audit, no event. */
abstract sealed class BareLine implements Contender permits BareUpdate, LockThenCheck {
    /** Columns, constraints and indexes of the real one. */
    static final String TABLE = "CREATE TABLE bare_line (LIKE licence_line INCLUDING ALL)";

    static final long MASS = 1_000;
    static final long MINOR = 10;

    private final String name;
    private final ConnectionSource connections;
    private String licence = "";
    private int made;

    /** Where a client gets its connection. */
    @FunctionalInterface
    interface ConnectionSource {
        Connection open() throws SQLException;
    }

    BareLine(String name, ConnectionSource connections) {
        this.name = name;
        this.connections = connections;
    }

    @Override
    public final String name() {
        return name;
    }

    final Connection open() throws SQLException {
        return connections.open();
    }

    final String licence() {
        return licence;
    }

    @Override
    public final void prepare(long draws) throws SQLException {
        licence = name + " " + ++made;
        try (var connection = open();
                var insert = connection.prepareStatement("""
                        INSERT INTO bare_line (licence, line, control_code, hs_code, description, issued_mg, currency,
                            issued_minor) VALUES (?, 1, '1C905.a', '8505111000', 'magnets', ?, 'EUR', ?)""")) {
            insert.setString(1, licence);
            insert.setLong(2, draws * MASS);
            insert.setLong(3, draws * MINOR);
            insert.executeUpdate();
        }
    }

    @Override
    public final long booked() throws SQLException {
        return ask("SELECT reserved_mg / " + MASS + " FROM bare_line WHERE licence = ?");
    }

    @Override
    public final long overdrawn() throws SQLException {
        return ask("SELECT greatest(0, reserved_mg - issued_mg) / " + MASS + " FROM bare_line WHERE licence = ?");
    }

    private long ask(String question) throws SQLException {
        try (var connection = open();
                var query = connection.prepareStatement(question)) {
            query.setString(1, licence);
            try (var row = query.executeQuery()) {
                if (!row.next()) throw new SQLException("no row for " + licence);
                return row.getLong(1);
            }
        }
    }

    static void bind(PreparedStatement update, String licence) throws SQLException {
        update.setLong(1, MASS);
        update.setLong(2, MINOR);
        update.setString(3, licence);
    }
}
