package io.ytterby.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.postgres.ServiceDatabase;
import io.ytterby.system.rig.World;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Tries, as each service's role, what a bug or a thief of its password would. */
public final class DatabaseRoles {
    private static final List<Part> SERVICES = List.of(
            Part.LICENSING,
            Part.TRACKING,
            Part.INSPECTION,
            Part.CERTIFICATION,
            Part.INTELLIGENCE,
            Part.TIPS,
            Part.GATEWAY);
    private static final String DENIED = "42501";

    /** What is written once and never changed. */
    private static final Map<Part, List<String>> HISTORY = Map.of(
            Part.LICENSING, List.of("audit", "audit_seal", "ledger_entry"),
            Part.TRACKING, List.of("audit", "audit_seal", "gram_history", "operation_input", "operation_output"),
            Part.INSPECTION, List.of("audit", "audit_seal", "case_entry", "measurement"),
            Part.CERTIFICATION, List.of("audit", "audit_seal", "status_event", "certified_input"),
            Part.INTELLIGENCE, List.of("audit", "audit_seal"),
            Part.TIPS, List.of("audit", "audit_seal"),
            Part.GATEWAY, List.of("audit", "audit_seal", "witnessed_head"));

    private final World world;

    public DatabaseRoles(World world) {
        this.world = world;
    }

    /** @throws AssertionError with the first thing that was not refused */
    public void tryAll() throws IOException, SQLException {
        for (var service : SERVICES) {
            var own = world.platform().database(service);
            for (var other : SERVICES)
                if (other != service) cannotEnter(own, world.platform().database(other));
            try (var connection = DriverManager.getConnection(own.url(), own.app(), own.appPassword())) {
                for (var table : HISTORY.getOrDefault(service, List.of())) cannotRewrite(connection, own, table);
                cannotBuild(connection, own);
            }
        }
    }

    private static void cannotEnter(ServiceDatabase own, ServiceDatabase other) {
        for (var role : List.of(List.of(own.app(), own.appPassword()), List.of(own.owner(), own.ownerPassword()))) {
            try (var _ = DriverManager.getConnection(other.url(), role.getFirst(), role.getLast())) {
                throw new AssertionError(role.getFirst() + " may enter " + other.name());
            } catch (SQLException refused) {
                assertThat(refused.getSQLState())
                        .as("%s at %s: %s", role.getFirst(), other.name(), refused.getMessage())
                        .isEqualTo(DENIED);
            }
        }
    }

    /** Permissions are looked at before rows: no row need be there, and none is touched if a permission is too wide. */
    private static void cannotRewrite(Connection connection, ServiceDatabase own, String table) throws SQLException {
        var column = firstColumn(connection, table);
        refused(connection, own, "UPDATE " + table + " SET " + column + " = DEFAULT WHERE false");
        refused(connection, own, "DELETE FROM " + table + " WHERE false");
        refused(connection, own, "TRUNCATE " + table);
    }

    private static void cannotBuild(Connection connection, ServiceDatabase own) {
        for (var statement : List.of(
                "CREATE TABLE mine (id int)",
                "ALTER TABLE audit ADD COLUMN more int",
                "ALTER TABLE audit DISABLE TRIGGER ALL",
                "DROP TABLE audit",
                "CREATE SCHEMA mine",
                "CREATE ROLE mine SUPERUSER",
                "ALTER ROLE " + own.owner() + " PASSWORD 'stolen'",
                "SET ROLE " + own.owner(),
                "COPY audit TO PROGRAM 'cat'",
                "SELECT pg_read_file('postgresql.conf')",
                "SELECT pg_promote()")) refused(connection, own, statement);
    }

    private static void refused(Connection connection, ServiceDatabase own, String sql) {
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            throw new AssertionError(own.app() + " may: " + sql);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState())
                    .as("%s: %s: %s", own.app(), sql, refused.getMessage())
                    .isEqualTo(DENIED);
        } finally {
            rollBack(connection);
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            throw new AssertionError(gone);
        }
    }

    private static String firstColumn(Connection connection, String table) throws SQLException {
        try (var columns = connection.getMetaData().getColumns(null, "public", table, "%")) {
            assertThat(columns.next()).as("table %s", table).isTrue();
            return columns.getString("COLUMN_NAME");
        }
    }
}
