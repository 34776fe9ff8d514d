package io.ytterby.benchmarks.claims;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The least that a withdrawal must change of each claim: its own row and its lot's holdings. No history, audit or events. */
final class BareCascade {
    private static final int BATCH = 500;

    private final Connection connection;
    private final int lots;

    BareCascade(Connection connection, int lots) {
        this.connection = connection;
        this.lots = lots;
    }

    long run() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare_claim (id bigint PRIMARY KEY, state text NOT NULL)");
            statement.execute(
                    "CREATE TABLE bare_holding (lot bigint, origin int, claimed bigint NOT NULL, PRIMARY KEY (lot, origin))");
            statement.execute("INSERT INTO bare_claim SELECT i, 'ACTIVE' FROM generate_series(1, " + lots + ") i");
            statement.execute("INSERT INTO bare_holding SELECT i, o, 300000 FROM generate_series(1, " + lots
                    + ") i, generate_series(1, 3) o");
            statement.execute("VACUUM ANALYZE bare_claim, bare_holding");
        }
        connection.setAutoCommit(false);
        long begin = System.nanoTime();
        try (var claims = connection.prepareStatement(
                        "UPDATE bare_claim SET state = 'WITHDRAWN' WHERE id BETWEEN ? AND ?");
                var holdings = connection.prepareStatement(
                        "UPDATE bare_holding SET claimed = claimed - 300000 WHERE lot BETWEEN ? AND ?")) {
            for (long from = 1; from <= lots; from += BATCH) {
                for (var update : new PreparedStatement[] {claims, holdings}) {
                    update.setLong(1, from);
                    update.setLong(2, from + BATCH - 1);
                    update.executeUpdate();
                }
                connection.commit();
            }
        }
        return ClaimsBench.millis(begin);
    }
}
