package io.ytterby.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.Copies.Copy;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RelayTest {
    @Inject
    Things things;

    @Inject
    Copies copies;

    @Inject
    Jdbi jdbi;

    @Inject
    KafkaSettings settings;

    @Inject
    TopicNames names;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void a_committed_change_reaches_the_consumer() {
        var key = key();

        things.change(key);

        Eventually.asserted(() -> assertThat(copies.of(key)).contains(new Copy(1, 1)));
    }

    @Test
    void a_change_that_was_rolled_back_is_told_to_nobody_and_audited_nowhere() {
        var key = key();

        assertThatThrownBy(() -> things.changeAndFail(key)).hasMessageContaining("after the change");

        assertThat(rows("outbox WHERE key = '" + key + "'")).isZero();
        assertThat(rows("audit WHERE subject = 'thing/" + key + "'")).isZero();
    }

    @Test
    void many_changes_of_many_keys_all_arrive_in_the_order_of_each_key() {
        var keys = IntStream.range(0, 8).mapToObj(i -> key()).toList();

        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int change = 0; change < 25; change++) for (var key : keys) pool.execute(() -> things.change(key));
        }

        // The copy counts only versions that were newer than the one before: 25 of 25 means none was out of order.
        for (var key : keys)
            Eventually.asserted(() -> assertThat(copies.of(key)).contains(new Copy(25, 25)));
    }

    @Test
    void what_is_changed_again_and_again_lies_on_the_topic_once_for_each_change() {
        var key = key();

        for (int change = 1; change <= 20; change++) {
            int newest = change;
            things.change(key);
            Eventually.asserted(() -> assertThat(copies.of(key)).contains(new Copy(newest, newest)));
        }

        assertThat(idsOnTheTopic(key)).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void a_row_that_commits_after_a_later_one_was_sent_is_sent_too() throws SQLException {
        var early = key();
        var late = key();
        try (var slow = DriverManager.getConnection(url, user, password)) {
            slow.setAutoCommit(false);
            insert(slow, early);
            try (var quick = DriverManager.getConnection(url, user, password)) {
                insert(quick, late);
            }
            Eventually.asserted(() -> assertThat(copies.of(late)).isPresent());

            slow.commit();
        }

        Eventually.asserted(() -> assertThat(copies.of(early)).isPresent());
    }

    @Test
    void a_state_whose_version_the_topic_lacks_is_published_again() {
        var key = key();
        things.change(key);
        Eventually.asserted(() -> assertThat(copies.of(key)).isPresent());

        jdbi.useHandle(handle -> handle.execute("UPDATE thing SET version = 7 WHERE key = ?", key));

        Eventually.asserted(() -> assertThat(copies.of(key)).contains(new Copy(7, 2)));
    }

    private List<String> idsOnTheTopic(String key) {
        try (var kafka = new KafkaConsumer<String, byte[]>(settings.reader())) {
            var topic = names.of(Topic.LICENSING_ORGANISATION);
            var partitions = kafka.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            var ends = kafka.endOffsets(partitions);
            var ids = new ArrayList<String>();
            while (partitions.stream().anyMatch(one -> kafka.position(one) < ends.getOrDefault(one, 0L)))
                for (var record : kafka.poll(Duration.ofMillis(100)))
                    if (record.key().equals(key)) ids.add(id(record.value()));
            return ids;
        }
    }

    private static String id(byte[] record) {
        return new JsonObject(Buffer.buffer(record)).getString("id");
    }

    private void insert(Connection connection, String key) throws SQLException {
        try (var insert = connection.prepareStatement("""
            INSERT INTO outbox (id, shard, topic, key, version, record) VALUES (?, 3, 'licensing.organisation', ?, 1, ?)\
            """)) {
            var id = UUID.randomUUID();
            insert.setObject(1, id);
            insert.setString(2, key);
            insert.setString(3, """
                {"specversion":"1.0","id":"%s","type":"licensing.thing-changed.v1","time":"2026-11-22T00:00:00Z",
                 "data":{"aggregateVersion":1}}\
                """.formatted(id));
            insert.executeUpdate();
        }
    }

    private long rows(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    private static String key() {
        return "thing-" + UUID.randomUUID();
    }
}
