package io.ytterby.system.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.contracts.Topic;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Broker;
import io.ytterby.system.rig.Broker.Lying;
import io.ytterby.system.rig.Databases;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** I4: what was written is what lies on the topics is what was applied, each event once. */
public final class Events {
    /** A consumer of another service's topic. Its name is its group's too. */
    public record Follower(Part service, String name, Topic topic) {}

    /** All that claim events in an inbox. The gateway has none: it keeps the newest version of each state. */
    public static final List<Follower> FOLLOWERS = List.of(
            new Follower(Part.LICENSING, "licensing.declarations", Topic.INSPECTION_DECLARATION),
            new Follower(Part.LICENSING, "licensing.results", Topic.INSPECTION_RESULT),
            new Follower(Part.TRACKING, "tracking.declarations", Topic.INSPECTION_DECLARATION),
            new Follower(Part.TRACKING, "tracking.holds", Topic.INSPECTION_HOLD),
            new Follower(Part.INSPECTION, "inspection.licences", Topic.LICENSING_LICENCE),
            new Follower(Part.INSPECTION, "inspection.lots", Topic.TRACKING_LOT),
            new Follower(Part.INSPECTION, "inspection.bookings", Topic.LICENSING_LEDGER),
            new Follower(Part.INSPECTION, "inspection.lot-answers", Topic.TRACKING_CUSTODY),
            new Follower(Part.CERTIFICATION, "certification.lots", Topic.TRACKING_LOT),
            new Follower(Part.CERTIFICATION, "certification.custody", Topic.TRACKING_CUSTODY),
            new Follower(Part.INTELLIGENCE, "intelligence.licences", Topic.LICENSING_LICENCE),
            new Follower(Part.INTELLIGENCE, "intelligence.licence-books", Topic.LICENSING_LICENCE),
            new Follower(Part.INTELLIGENCE, "intelligence.declarations", Topic.INSPECTION_DECLARATION),
            new Follower(Part.INTELLIGENCE, "intelligence.results", Topic.INSPECTION_RESULT),
            new Follower(Part.INTELLIGENCE, "intelligence.tip-links", Topic.TIPS_LINK));

    /** What a test has put on a topic, was no event, and was left out by an operator: nothing of it was ever lost. */
    private static final String LEFT_OUT = "(key LIKE '" + Broker.POISON + "%' AND status = 'SKIPPED')";

    private final Databases databases;
    private final Broker broker;

    Events(Databases databases, Broker broker) {
        this.databases = databases;
        this.broker = broker;
    }

    void areAllSent() {
        for (var service : Databases.SERVICES)
            new Rows(databases, service)
                    .none("every event is sent", "SELECT topic, key, version FROM outbox WHERE sent_at IS NULL");
    }

    /** Each event that was written has been claimed by each that follows its topic, and nothing else has. */
    void areAllApplied() {
        for (var follower : FOLLOWERS)
            same(
                    "applied by " + follower.name(),
                    databases.strings(
                            follower.service(),
                            "SELECT event_id FROM inbox WHERE consumer = '" + follower.name() + "'"),
                    written(follower.topic()));
    }

    /**
     * Signals come of the stream and not of an outbox: one of each record that was told, and of nothing else; and another for
     * whatever came to light about it.
     */
    void areAllJudged() {
        var told = new HashSet<String>();
        for (var record : broker.dump(Topic.INTELLIGENCE_TRADE_RECORD))
            told.add(name(record.event().path("data")));
        var judged = new HashMap<String, Set<String>>();
        var revised = new HashSet<String>();
        for (var signal : broker.dump(Topic.INTELLIGENCE_SIGNAL)) {
            var record = signal.event().path("data").path("record").asText();
            if (signal.event().path("type").asText().equals("intelligence.record-revised.v1")) revised.add(record);
            else judged.computeIfAbsent(record, _ -> new HashSet<>()).add(signal.id());
        }
        assertThat(without(revised, judged.keySet()))
                .as("revised, and never judged")
                .isEmpty();
        same("judged by the stream", judged.keySet(), told);
        assertThat(judged.values()).as("signals of one record").allMatch(ids -> ids.size() == 1);
    }

    /** What signals call a record: intelligence makes it of the source's name and of the source's own id. */
    private static String name(JsonNode record) {
        var words = record.path("source").asText() + '\n' + record.path("id").asText();
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** By hash: AssertJ compares each with each, and there are thousands. */
    private static void same(String where, Set<String> seen, Set<String> written) {
        assertThat(without(written, seen)).as("missing: %s", where).isEmpty();
        assertThat(without(seen, written)).as("from nowhere: %s", where).isEmpty();
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    /** The topics hold what was written and nothing else; a compacted one at least the newest state of each key. */
    void holdOnBothSides() {
        for (var service : Databases.SERVICES)
            new Rows(databases, service)
                    .none(
                            "no dead letter",
                            "SELECT consumer, topic, key, reason FROM dead_letter WHERE NOT " + LEFT_OUT);
        var topics = broker.dump();
        for (var topic : Topic.values()) {
            if (topic == Topic.INTELLIGENCE_SIGNAL) continue;
            var lying = topics.getOrDefault(topic, List.of());
            var ids = new HashSet<String>();
            for (var record : lying) ids.add(record.id());
            if (topic.kind() == Topic.Kind.STATE) eachKeyIsInOrder(topic, lying);
            if (topic.kind() == Topic.Kind.FACT) same("on " + topic.topicName(), ids, written(topic));
            else {
                assertThat(without(ids, written(topic)))
                        .as("from nowhere: on %s", topic.topicName())
                        .isEmpty();
                assertThat(newest(lying)).as("newest on %s", topic.topicName()).isEqualTo(newestWritten(topic));
            }
        }
    }

    /** A batch may come twice, but never does a key's version come for the first time after a newer one. */
    private static void eachKeyIsInOrder(Topic topic, List<Lying> lying) {
        var seen = new HashSet<String>();
        var newest = new HashMap<String, Long>();
        for (var record : lying) {
            if (!seen.add(record.id())) continue;
            var before = newest.put(record.key(), record.version());
            assertThat(before == null || before <= record.version())
                    .as("%s: version %s of %s after %s", topic.topicName(), record.version(), record.key(), before)
                    .isTrue();
        }
    }

    private Set<String> written(Topic topic) {
        return databases.strings(service(topic), "SELECT id FROM outbox WHERE topic = '" + topic.topicName() + "'");
    }

    private Map<String, Long> newestWritten(Topic topic) {
        var newest = new HashMap<String, Long>();
        for (var row : databases.rows(
                service(topic),
                "SELECT key, max(version) FROM outbox WHERE topic = '" + topic.topicName() + "' GROUP BY key"))
            newest.put(row.getFirst(), Long.parseLong(row.get(1)));
        return newest;
    }

    private static Map<String, Long> newest(List<Lying> lying) {
        var newest = new HashMap<String, Long>();
        for (var record : lying) newest.merge(record.key(), record.version(), Math::max);
        return newest;
    }

    private static Part service(Topic topic) {
        return Part.named(topic.service()).orElseThrow();
    }
}
