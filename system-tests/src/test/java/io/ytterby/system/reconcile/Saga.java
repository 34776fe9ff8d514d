package io.ytterby.system.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.Deed;
import io.ytterby.system.rig.Databases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** I2, I6: three services tell the same of each declaration, and it came where it is by legal steps. */
final class Saga {
    /** The steps that inspection's state machine has; a version may also change without a step. */
    private static final Map<String, Set<String>> STEPS = Map.of(
            "LODGED", Set.of("RESERVED", "UNDER_CONTROL", "REFUSED", "CANCELLED"),
            "RESERVED", Set.of("UNDER_CONTROL", "RELEASED", "REFUSED", "CANCELLED"),
            "UNDER_CONTROL", Set.of("RELEASED", "REFUSED", "CANCELLED"),
            "RELEASED", Set.of("EXITED", "UNDER_CONTROL", "REFUSED", "CANCELLED"),
            "EXITED", Set.of(),
            "REFUSED", Set.of(),
            "CANCELLED", Set.of("REFUSED"));

    private static final String RESERVATIONS = """
            SELECT declaration, string_agg(DISTINCT status, ' ' ORDER BY status) FROM reservation
             WHERE part > 0 GROUP BY declaration""";
    private static final String LOTS = """
            SELECT locked_for, string_agg(DISTINCT status, ' ') FROM lot WHERE locked_for IS NOT NULL GROUP BY locked_for""";

    private final Databases databases;
    private final Rows inspection;

    Saga(Databases databases) {
        this.databases = databases;
        this.inspection = new Rows(databases, Part.INSPECTION);
    }

    /** No declaration waits for an answer of another service. */
    void isAtRest() {
        inspection.none("no declaration waits", """
                SELECT id, status FROM declaration WHERE status = 'LODGED' OR (exit_requested AND status = 'RELEASED')""");
    }

    void isToldAlikeEverywhere() {
        inspection.none("nothing open on what was released", """
                SELECT d.id, d.status FROM declaration d WHERE d.status IN ('RELEASED', 'EXITED') AND (
                       EXISTS (SELECT 1 FROM hold h WHERE h.declaration_id = d.id AND h.status <> 'LIFTED')
                    OR EXISTS (SELECT 1 FROM inspection_order o
                                WHERE o.declaration_id = d.id AND o.lane <> 'BLUE'
                                  AND o.status NOT IN ('CLOSED', 'CANCELLED')))""");
        var reservations = pairs(Part.LICENSING, RESERVATIONS);
        var lots = pairs(Part.TRACKING, LOTS);
        for (var row : databases.rows(Part.INSPECTION, "SELECT id, status, reservation FROM declaration")) {
            var id = row.getFirst();
            var told = Map.of(
                    "status",
                    row.get(1),
                    "books",
                    reservations.getOrDefault(id, "NONE"),
                    "lots",
                    lots.getOrDefault(id, "NONE"));
            assertThat(isConsistent(told, row.get(2)))
                    .as("declaration %s: %s", id, told)
                    .isTrue();
        }
        stepsAreLegal();
    }

    private static boolean isConsistent(Map<String, String> told, String reservation) {
        var books = told.getOrDefault("books", "");
        var lots = told.getOrDefault("lots", "");
        return switch (told.getOrDefault("status", "")) {
            case "RESERVED", "UNDER_CONTROL", "RELEASED" ->
                books.equals(reservation.equals("COMMITTED") ? "COMMITTED" : "RESERVED") && lots.equals("ACTIVE");
            case "EXITED" -> books.equals("COMMITTED") && lots.equals("EXPORTED");
            case "REFUSED", "CANCELLED" -> !books.contains("RESERVED") && lots.equals("NONE");
            default -> false;
        };
    }

    /** Each version of each declaration was written once, none is missing, and each follows from the one before. */
    private void stepsAreLegal() {
        var last = new HashMap<String, String>();
        var versions = new HashMap<String, Long>();
        for (var row : databases.rows(Part.INSPECTION, """
                SELECT key, version, record::jsonb #>> '{data,status}' FROM outbox
                 WHERE topic = 'inspection.declaration' ORDER BY key, version""")) {
            var key = row.getFirst();
            long version = Long.parseLong(row.get(1));
            var from = last.put(key, row.get(2));
            assertThat(version).as("version of %s after %s", key, from).isEqualTo(versions.getOrDefault(key, 0L) + 1);
            versions.put(key, version);
            if (from == null || from.equals(row.get(2))) continue;
            assertThat(STEPS.getOrDefault(from, Set.of()))
                    .as("steps of %s from %s", key, from)
                    .contains(row.get(2));
        }
    }

    /** What clients were told is there, once, and stands as they saw it. */
    void keeps(List<Deed> acknowledged) {
        if (acknowledged.isEmpty()) return;
        var found = databases.rows(Part.INSPECTION, "SELECT mrn, id, status FROM declaration").stream()
                .collect(Collectors.groupingBy(List::getFirst));
        for (var deed : acknowledged)
            assertThat(found.getOrDefault(deed.mrn(), List.of()))
                    .as("%s", deed)
                    .containsExactly(
                            List.of(deed.mrn(), deed.declaration(), deed.end().name()));
    }

    private Map<String, String> pairs(Part service, String sql) {
        return databases.rows(service, sql).stream().collect(Collectors.toMap(List::getFirst, row -> row.get(1)));
    }
}
