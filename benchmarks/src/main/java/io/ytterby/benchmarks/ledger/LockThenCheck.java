package io.ytterby.benchmarks.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** (b) Lock the row, look at it here, write it, commit. */
final class LockThenCheck extends BareLine {
    LockThenCheck(String name, ConnectionSource connections) {
        super(name, connections);
    }

    @Override
    public Client client() {
        return new Client() {
            @Override
            public boolean draw() throws SQLException {
                try (var connection = open()) {
                    connection.setAutoCommit(false);
                    boolean granted = holds(connection) && write(connection);
                    connection.commit();
                    connection.setAutoCommit(true);
                    return granted;
                }
            }

            @Override
            public void close() {
                // It has nothing of its own.
            }
        };
    }

    private boolean holds(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("""
                SELECT issued_mg - used_mg - reserved_mg, issued_minor - used_minor - reserved_minor FROM bare_line
                 WHERE licence = ? AND line = 1 FOR UPDATE""")) {
            query.setString(1, licence());
            try (var row = query.executeQuery()) {
                return row.next() && row.getLong(1) >= MASS && row.getLong(2) >= MINOR;
            }
        }
    }

    private boolean write(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("""
                UPDATE bare_line SET reserved_mg = reserved_mg + ?, reserved_minor = reserved_minor + ?
                 WHERE licence = ? AND line = 1""")) {
            bind(update, licence());
            return update.executeUpdate() == 1;
        }
    }
}
