package io.ytterby.embedded.probe;

import io.ytterby.embedded.probe.Acknowledged.Made;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Counts on both sides: what clients were told against what the services keep, and what one service has told against what
 * the others have taken in. Nothing may be lost, nothing there twice.
 */
final class BothSides {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SHOWN = 5;

    /** Who follows which topic of whom; the name is that of the consumer, as it claims events in its inbox. */
    private static final List<Follower> FOLLOWERS = List.of(
            new Follower("inspection", "inspection.declaration", "licensing", "licensing.declarations"),
            new Follower("inspection", "inspection.result", "licensing", "licensing.results"),
            new Follower("inspection", "inspection.declaration", "tracking", "tracking.declarations"),
            new Follower("inspection", "inspection.hold", "tracking", "tracking.holds"),
            new Follower("licensing", "licensing.licence", "inspection", "inspection.licences"),
            new Follower("tracking", "tracking.lot", "inspection", "inspection.lots"),
            new Follower("licensing", "licensing.ledger", "inspection", "inspection.bookings"),
            new Follower("tracking", "tracking.custody", "inspection", "inspection.lot-answers"),
            new Follower("tracking", "tracking.lot", "certification", "certification.lots"),
            new Follower("tracking", "tracking.custody", "certification", "certification.custody"));

    /** Of state topics: a fact has no version of its own. */
    private static final String DOUBLED = """
            SELECT topic, key, version FROM outbox WHERE topic IN ('licensing.licence', 'licensing.organisation',
                   'licensing.case-status', 'tracking.lot', 'inspection.declaration', 'inspection.order', 'inspection.hold',
                   'certification.certificate', 'intelligence.alert', 'intelligence.case')
             GROUP BY 1, 2, 3 HAVING count(*) > 1""";

    private final Ledgers ledgers;

    private record Follower(String teller, String topic, String service, String consumer) {}

    /**
     * @param events how many the services have told each other, and taken in
     * @param wrong what does not hold, a sentence each; empty if nothing was lost or doubled
     */
    record Count(long events, List<String> wrong) {}

    BothSides(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /** Waits until nothing is on its way any more, three minutes at most, and counts. */
    Count count(Acknowledged acknowledged) throws SQLException, InterruptedException {
        var restless = restless();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!restless.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(500);
            restless = restless();
        }
        var wrong = new ArrayList<>(restless);
        wrong.addAll(kept("lot", "tracking", "SELECT lot_number, lot_id FROM lot", acknowledged.lots()));
        wrong.addAll(kept("declaration", "inspection", "SELECT mrn, id FROM declaration", acknowledged.declarations()));
        wrong.addAll(
                kept("application", "licensing", "SELECT end_use, id FROM application", acknowledged.applications()));
        wrong.addAll(doubledOrDead());
        return new Count(events(), wrong);
    }

    /** What is still on its way, or was lost there. */
    private List<String> restless() throws SQLException {
        var found = new ArrayList<String>();
        for (var service : Ledgers.SERVICES) {
            int unsent = ledgers.rows(service, "SELECT id FROM outbox WHERE sent_at IS NULL")
                    .size();
            if (unsent > 0) found.add(unsent + " events of " + service + " are not sent");
        }
        for (var follower : FOLLOWERS) found.addAll(difference(follower));
        int waiting = ledgers.rows("inspection", "SELECT id FROM declaration WHERE status = 'LODGED'")
                .size();
        if (waiting > 0) found.add(waiting + " declarations have no answer");
        return found;
    }

    private List<String> difference(Follower follower) throws SQLException {
        var told = ledgers.set(follower.teller(), "SELECT id FROM outbox WHERE topic = '" + follower.topic() + "'");
        var taken = ledgers.set(
                follower.service(), "SELECT event_id FROM inbox WHERE consumer = '" + follower.consumer() + "'");
        var found = new ArrayList<String>();
        int lost = without(told, taken);
        int strange = without(taken, told);
        if (lost > 0) found.add(lost + " events of " + follower.topic() + " have not reached " + follower.consumer());
        if (strange > 0) found.add(strange + " events have reached " + follower.consumer() + " that nobody told");
        return found;
    }

    private static int without(Set<String> these, Set<String> those) {
        int count = 0;
        for (var each : these) if (!those.contains(each)) count++;
        return count;
    }

    private List<String> kept(String what, String service, String sql, Collection<Made> made) throws SQLException {
        var found = new HashMap<String, List<String>>();
        for (var row : ledgers.rows(service, sql))
            found.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(row.get(1));
        return differences(what, made, found);
    }

    /** What was acknowledged and is not there, or is there more than once. */
    static List<String> differences(String what, Collection<Made> made, Map<String, List<String>> found) {
        var wrong = new ArrayList<String>();
        for (var each : made) {
            var there = found.getOrDefault(each.mark(), List.of());
            if (there.equals(List.of(each.id()))) continue;
            wrong.add(what + " " + each.mark() + " (" + each.id() + ") was acknowledged and is there as " + there);
        }
        if (wrong.size() <= SHOWN) return wrong;
        int more = wrong.size() - SHOWN;
        var shown = new ArrayList<>(wrong.subList(0, SHOWN));
        shown.add("and " + more + " more of the kind " + what);
        return shown;
    }

    private List<String> doubledOrDead() throws SQLException {
        var wrong = new ArrayList<String>();
        for (var service : Ledgers.SERVICES) {
            for (var row : ledgers.rows(service, DOUBLED)) wrong.add(service + " told a version twice: " + row);
            for (var row : ledgers.rows(service, "SELECT consumer, topic, key, left(reason, 200) FROM dead_letter"))
                wrong.add(service + " has a dead letter: " + row);
        }
        return wrong.size() > SHOWN ? List.copyOf(wrong.subList(0, SHOWN)) : wrong;
    }

    private long events() throws SQLException {
        long events = 0;
        for (var service : Ledgers.SERVICES)
            events += Long.parseLong(ledgers.rows(service, "SELECT count(*) FROM outbox")
                    .getFirst()
                    .getFirst());
        return events;
    }
}
