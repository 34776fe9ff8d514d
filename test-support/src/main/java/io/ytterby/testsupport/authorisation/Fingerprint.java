package io.ytterby.testsupport.authorisation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The content of every table that a request could change, so that a refusal can be held to have changed nothing. */
final class Fingerprint {
    /** Tables that move by themselves, and the remembered answers, which a refusal may well be. */
    private static final String MOVING = """
            'flyway_schema_history', 'service_heartbeat', 'audit_seal', 'audit_head', 'audit_unsealed', 'idempotency',
            'inbox', 'published_version', 'status_list', 'status_unpublished'""";

    private Fingerprint() {}

    static Map<String, String> of(DataSource database) throws SQLException {
        var prints = new TreeMap<String, String>();
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) prints.put(table, print(connection, table));
        }
        return prints;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("""
                SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN (%s)""".formatted(MOVING))) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static String print(Connection connection, String table) throws SQLException {
        // What the relay notes on an outbox row is not the request's doing.
        var columns = table.equals("outbox") ? "id" : "t::text";
        try (var row = connection.createStatement().executeQuery("""
                SELECT count(*) || ' ' || coalesce(md5(string_agg(%1$s::text, '' ORDER BY %1$s::text)), '') FROM %2$s t""".formatted(columns, table))) {
            row.next();
            return row.getString(1);
        }
    }
}
