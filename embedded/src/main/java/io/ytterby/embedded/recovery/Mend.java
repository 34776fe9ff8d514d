package io.ytterby.embedded.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.embedded.platform.TopicEpoch;
import io.ytterby.embedded.postgres.DatabaseServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a restored database has to be told before a service works on it: that its topics are empty, that numbers which were
 * given out after the moment are not to be given out again, and that its audit was longer.
 */
final class Mend {
    private static final List<String> SERVICES =
            List.of("licensing", "tracking", "inspection", "certification", "intelligence", "tips", "gateway");

    /** Numbers that nobody has heard of may have been given out in the last second. */
    private static final int LICENCES_SPARED = 100;

    private static final int SLOTS_SPARED = 4;
    private static final long LARGE_SLOT = 1L << 12;
    private static final long STREAM_NUMBERS_SPARED = 1_000_000;
    private static final int GRAMS_OF_AN_EXTENT = 1_024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DatabaseServer server;

    Mend(DatabaseServer server) {
        this.server = server;
    }

    void all(TopicEpoch epoch, @Nullable Instant moment, LostReport lost, Map<String, JsonNode> heads)
            throws SQLException, IOException {
        for (var service : SERVICES)
            try (var connection = server.connect(service)) {
                connection.setAutoCommit(false);
                sendAllAgain(connection);
                if (!service.equals("gateway")) enter(connection, epoch, moment, lost, heads.get(service));
                switch (service) {
                    case "licensing" -> spareLicences(connection, lost.highestLicence());
                    case "tracking" -> spareGrams(connection, lost.lotsByGrams());
                    case "gateway" -> {
                        beginStreamsAnew(connection);
                        remember(connection, heads);
                    }
                    default -> {}
                }
                connection.commit();
            }
    }

    /** The topics of the new epoch are empty: the relay sends what the outbox keeps, the sweeper each state that it lacks. */
    private static void sendAllAgain(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE outbox SET sent_at = NULL");
            statement.execute("DELETE FROM published_version");
        }
    }

    /** The restore is itself an entry of the audit, with how long the chain has been. */
    private static void enter(
            Connection connection, TopicEpoch epoch, @Nullable Instant moment, LostReport lost, @Nullable JsonNode head)
            throws SQLException, IOException {
        var detail = new TreeMap<String, Object>();
        detail.put("epoch", epoch.number());
        detail.put("moment", moment == null ? "the end of the log" : moment.toString());
        detail.put("lostEvents", lost.counts());
        if (head != null) detail.put("headBefore", head);
        try (var statement = connection.prepareStatement("""
            INSERT INTO audit (at, person, organisation, action, subject, detail, trace)
            VALUES (clock_timestamp(), 'system.restore', 'ytterby-ops', 'platform.restored', ?, ?, '')\
            """)) {
            statement.setString(1, "epoch/" + epoch.number());
            statement.setString(2, JSON.writeValueAsString(detail));
            statement.execute();
        }
    }

    private static void spareLicences(Connection connection, long highest) throws SQLException {
        try (var statement = connection.prepareStatement("""
            SELECT setval('licence_running_number', greatest(last_value, ?) + ?) FROM licence_running_number\
            """)) {
            statement.setLong(1, highest);
            statement.setLong(2, LICENCES_SPARED);
            statement.execute();
        }
    }

    /** Codes of lost lots may be printed on drums: their slots are passed over, and a few more of each common size. */
    private static void spareGrams(Connection connection, Map<Long, Integer> lots) throws SQLException {
        var bySlot = new TreeMap<Long, Integer>();
        for (var lot : lots.entrySet()) bySlot.merge(slotFor(lot.getKey()), lot.getValue(), Integer::sum);
        for (long size : sizes(connection)) {
            int passed = bySlot.getOrDefault(size, 0) + (size <= LARGE_SLOT ? SLOTS_SPARED : 0);
            if (passed == 0) continue;
            try (var statement = connection.createStatement()) {
                statement.execute("SELECT setval('gram_slot_%1$d', last_value + %2$d) FROM gram_slot_%1$d"
                        .formatted(size, passed));
            }
        }
    }

    private static List<Long> sizes(Connection connection) throws SQLException {
        var sizes = new java.util.ArrayList<Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    SELECT substring(sequencename FROM 'gram_slot_(\\d+)')::bigint FROM pg_sequences
                     WHERE sequencename ~ '^gram_slot_\\d+$' ORDER BY 1\
                    """)) {
            while (rows.next()) sizes.add(rows.getLong(1));
        }
        return sizes;
    }

    /** As tracking cuts its line of numbers: exactly up to four extents, then four sizes to each doubling. */
    static long slotFor(long grams) {
        long extents = (grams + GRAMS_OF_AN_EXTENT - 1) / GRAMS_OF_AN_EXTENT;
        if (extents <= 4) return extents;
        long step = Long.highestOneBit(extents - 1) / 4;
        return (extents + step - 1) / step * step;
    }

    /** Who comes with a number that is no more, or that would be given twice, is told so and takes a snapshot. */
    private static void beginStreamsAnew(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE push_head SET last_seq = last_seq + " + STREAM_NUMBERS_SPARED);
            statement.execute("DELETE FROM push_event");
        }
    }

    /** The witness keeps the heads of what is lost: that the audit was cut is found by whoever asks it. */
    private static void remember(Connection connection, Map<String, JsonNode> heads) throws SQLException {
        try (var statement = connection.prepareStatement("""
            INSERT INTO witnessed_head (service, position, hash, signature, key_id, sealed_at)
            VALUES (?, ?, ?, ?, ?, CAST(? AS timestamptz)) ON CONFLICT DO NOTHING\
            """)) {
            for (var head : heads.entrySet()) {
                statement.setString(1, head.getKey());
                statement.setLong(2, head.getValue().path("position").asLong());
                statement.setString(3, head.getValue().path("hash").asText());
                statement.setString(4, head.getValue().path("signature").asText());
                statement.setString(5, head.getValue().path("keyId").asText());
                statement.setString(6, instant(head.getValue().path("sealedAt")));
                statement.execute();
            }
        }
    }

    /** Jackson may have written it as a text or as seconds. */
    private static String instant(JsonNode at) {
        if (at.isTextual()) return at.asText();
        var seconds = at.decimalValue();
        return Instant.ofEpochSecond(
                        seconds.longValue(),
                        seconds.remainder(java.math.BigDecimal.ONE)
                                .movePointRight(9)
                                .longValue())
                .toString();
    }
}
