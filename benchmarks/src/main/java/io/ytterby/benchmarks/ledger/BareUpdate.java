package io.ytterby.benchmarks.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** (a) The guarded update alone: one prepared statement, committed by itself. */
final class BareUpdate extends BareLine {
    private static final String UPDATE = """
            UPDATE bare_line SET reserved_mg = reserved_mg + ?, reserved_minor = reserved_minor + ?
             WHERE licence = ? AND line = 1 AND 1000 <= issued_mg - used_mg - reserved_mg
               AND 10 <= issued_minor - used_minor - reserved_minor""";

    private final boolean keepsConnection;

    /** @param keepsConnection whether a client keeps its connection and its prepared statement, or borrows one each time */
    BareUpdate(String name, ConnectionSource connections, boolean keepsConnection) {
        super(name, connections);
        this.keepsConnection = keepsConnection;
    }

    @Override
    public Client client() throws SQLException {
        return keepsConnection ? new Keeper(open()) : new Borrower();
    }

    private boolean update(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE)) {
            bind(update, licence());
            return update.executeUpdate() == 1;
        }
    }

    private final class Borrower implements Client {
        @Override
        public boolean draw() throws SQLException {
            try (var connection = open()) {
                return update(connection);
            }
        }

        @Override
        public void close() {
            // It has nothing of its own.
        }
    }

    private final class Keeper implements Client {
        private final Connection connection;

        Keeper(Connection connection) {
            this.connection = connection;
        }

        @Override
        public boolean draw() throws SQLException {
            return update(connection);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
