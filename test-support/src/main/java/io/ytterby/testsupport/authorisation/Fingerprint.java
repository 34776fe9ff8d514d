package io.ytterby.testsupport.authorisation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What every table that a request could change looks like from far: how many rows, and the sum of the transactions that wrote
 * them, which an added, changed or deleted row alters. So a refusal can be held to have changed nothing, and no row need be read out.
 */
final class Fingerprint {
    /** Tables that move by themselves, and the remembered answers, which a refusal may well be. */
    private static final String MOVING = """
            'flyway_schema_history', 'service_heartbeat', 'audit_seal', 'audit_head', 'audit_unsealed', 'idempotency',
            'inbox', 'epcis_name', 'epcis_gathered', 'epcis_page', 'epcis_subscription', 'published_version', 'status_list', 'status_unpublished',
            'event_seal', 'event_seal_part', 'event_seal_watch', 'custody_head', 'push_head', 'push_event', 'push_told', 'scanned',
            'webhook_pace', 'webhook_lane', 'webhook_delivery', 'webhook_attempt', 'warning', 'watch_seen',
            'claim_cascade', 'pact_message', 'credential_list', 'credential_unpublished', 'credential_unlogged', 'credential_log', 'credential_log_head',
            'followed_status_list'""";

    private Fingerprint() {}

    static Map<String, String> of(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(tables(connection).stream()
                        .map(Fingerprint::print)
                        .collect(Collectors.joining(" UNION ALL ")))) {
            var prints = new TreeMap<String, String>();
            while (rows.next()) prints.put(rows.getString(1), rows.getString(2) + " " + rows.getString(3));
            return prints;
        }
    }

    /** Partitions, not what they are parts of: a partitioned table has no rows of its own. */
    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                   AND relname NOT IN (%s)""".formatted(MOVING))) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static String print(String table) {
        // What the relay notes on an outbox row is not the request's doing.
        var writers = table.equals("outbox") ? "0" : "coalesce(sum(xmin::text::bigint), 0)";
        return "SELECT '%1$s', count(*), %2$s FROM %1$s".formatted(table, writers);
    }
}
