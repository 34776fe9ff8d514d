package io.ytterby.system.reconcile;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.Databases;
import io.ytterby.system.rig.World;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that the platform knows, in one value for each table and for what the gateway answers. */
public final class StateHash {
    /** These change by time alone. */
    private static final String RESTLESS =
            "'service_heartbeat', 'audit_head', 'flyway_schema_history', 'idempotency', 'status_list', 'epcis_name',"
                    + " 'epcis_gathered', 'epcis_page', 'epcis_subscription', 'event_seal', 'event_seal_part',"
                    + " 'event_seal_watch', 'custody_head', 'push_head', 'push_event', 'push_told', 'scanned',"
                    + " 'webhook_pace', 'webhook_lane', 'webhook_delivery', 'webhook_attempt', 'warning', 'watch_seen',"
                    + " 'pact_message', 'credential_list', 'credential_unpublished', 'credential_unlogged',"
                    + " 'credential_log', 'credential_log_head', 'log_head', 'signal_day', 'trade_import',"
                    + " 'trade_import_body', 'followed_status_list'";

    private static final List<String> TOLD = List.of("outbox", "published_version");

    private static final List<String> AGES = List.of("asOf", "ageMs", "freshness");

    private StateHash() {}

    public static Map<String, String> of(World world) {
        var hashes = new TreeMap<String, String>();
        for (var service : Databases.SERVICES)
            for (var table : tables(world, service))
                hashes.put(
                        service.title() + "." + table,
                        world.databases()
                                .strings(
                                        service,
                                        "SELECT md5(string_agg(row, ',' ORDER BY row)) FROM (SELECT md5(t::text) AS"
                                                + " row FROM "
                                                + rows(table) + " t) r")
                                .toString());
        hashes.putAll(answers(world));
        return hashes;
    }

    /** What is no longer as it was: name to "before -> after", so that a red test names the table and not all of them. */
    public static Map<String, String> differences(Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var differences = new TreeMap<String, String>();
        for (var name : names)
            if (!Objects.equals(before.get(name), after.get(name)))
                differences.put(name, before.get(name) + " -> " + after.get(name));
        return differences;
    }

    /** What the gateway's own projection answers, without what only says how old it is. */
    public static Map<String, String> answers(World world) {
        var answers = new TreeMap<String, String>();
        for (var licence :
                world.databases().strings(Part.LICENSING, "SELECT number FROM licence ORDER BY number LIMIT 20"))
            answers.put(licence, answer(world, "/api/buyer/v1/licences/" + licence + "/status"));
        for (var lot : world.databases().strings(Part.TRACKING, "SELECT lot_id FROM lot ORDER BY lot_id LIMIT 20"))
            answers.put(lot, answer(world, "/api/buyer/v1/lots/" + lot + "/clearance"));
        return answers;
    }

    private static String answer(World world, String path) {
        var answer = world.api().get(Cast.BUYER, path);
        var body = answer.body();
        if (answer.status() == 404) return "404";
        if (body instanceof com.fasterxml.jackson.databind.node.ObjectNode object) object.remove(AGES);
        return answer.status() + " " + body;
    }

    /**
     * A status list is signed anew every few minutes, told to whoever keeps the trust list, and claimed there: by time
     * alone, too.
     */
    private static String rows(String table) {
        if (TOLD.contains(table)) return "(SELECT * FROM " + table + " WHERE topic NOT LIKE '%.credential')";
        if (table.equals("inbox")) return "(SELECT * FROM inbox WHERE consumer <> 'certification.issuers')";
        return table;
    }

    private static Iterable<String> tables(World world, Part service) {
        return world.databases()
                .strings(
                        service,
                        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN (" + RESTLESS
                                + ") ORDER BY tablename");
    }
}
