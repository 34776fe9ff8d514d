package io.ytterby.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.Copies.Copy;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InboxTest {
    @Inject
    Copies copies;

    @Inject
    Jdbi jdbi;

    @Inject
    KafkaSettings settings;

    @Inject
    TopicNames names;

    @Test
    void an_event_that_is_delivered_three_times_is_applied_once() {
        var key = key();
        var event = event(UUID.randomUUID(), 1);

        send(key, event, event, event, event(UUID.randomUUID(), 2));

        Eventually.asserted(() -> assertThat(copies.of(key)).contains(new Copy(2, 2)));
        assertThat(copies.deliveries(key)).isEqualTo(2);
    }

    @Test
    void a_failing_event_goes_to_the_dead_letter_with_its_reason_and_later_ones_of_its_key_wait() {
        var key = key();
        var other = key();
        copies.poisoned.add(key);

        send(key, event(UUID.randomUUID(), 1), event(UUID.randomUUID(), 2), event(UUID.randomUUID(), 3));
        send(other, event(UUID.randomUUID(), 1));

        Eventually.asserted(() -> assertThat(letters(key)).containsExactly("DEAD", "PARKED", "PARKED"));
        Eventually.asserted(() -> assertThat(copies.of(other)).isPresent());
        assertThat(reason(key)).contains("poisoned " + key);
        assertThat(copies.of(key)).as("a failed effect leaves nothing").isEmpty();
    }

    @Test
    void a_replayed_letter_is_applied_at_its_old_place_and_those_behind_it_follow() {
        var key = key();
        copies.poisoned.add(key);
        send(key, event(UUID.randomUUID(), 1), event(UUID.randomUUID(), 2));
        Eventually.asserted(() -> assertThat(letters(key)).containsExactly("DEAD", "PARKED"));
        copies.poisoned.remove(key);

        jdbi.useHandle(handle ->
                handle.execute("UPDATE dead_letter SET status = 'PARKED' WHERE key = ? AND status = 'DEAD'", key));

        Eventually.asserted(() -> assertThat(letters(key)).containsExactly("APPLIED", "APPLIED"));
        assertThat(copies.of(key)).contains(new Copy(2, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"id\":\"x\",\"type\":\"t\",\"time\":\"2026-11-22T00:00:00Z\",\"data\":{}}",
                "{\"id\":\"7d444840-9dc0-11d1-b245-5ffdce74fad2\",\"type\":\"licensing.x.v1\",\"time\":\"2026-11-22T00:00:00Z\",\"data\":{\"aggregateVersion\":\"one\"}}"
            })
    void a_record_that_is_no_event_is_kept_as_it_came_and_the_partition_moves_on(String value) {
        var key = key();
        var other = key();

        send(key, value);
        send(other, event(UUID.randomUUID(), 1));

        Eventually.asserted(() -> assertThat(letters(key)).containsExactly("DEAD"));
        Eventually.asserted(() -> assertThat(copies.of(other)).isPresent());
    }

    @Test
    void a_record_without_a_key_is_kept_too() {
        try (var producer = new KafkaProducer<String, String>(settings.producer())) {
            var _ = producer.send(
                    new ProducerRecord<>(names.of(Topic.LICENSING_APPLICATION), event(UUID.randomUUID(), 1)));
        }

        Eventually.asserted(() -> assertThat(letters("")).isNotEmpty());
    }

    private void send(String key, String... values) {
        try (var producer = new KafkaProducer<String, String>(settings.producer())) {
            for (var value : values) {
                var _ = producer.send(new ProducerRecord<>(names.of(Topic.LICENSING_ORGANISATION), key, value));
            }
        }
    }

    private static String event(UUID id, long version) {
        return """
                {"specversion":"1.0","id":"%s","type":"licensing.thing-changed.v1","time":"2026-11-22T00:00:00Z",\
                "data":{"aggregateVersion":%d}}""".formatted(id, version);
    }

    private List<String> letters(String key) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT status FROM dead_letter WHERE key = :key ORDER BY seq")
                        .bind("key", key)
                        .mapTo(String.class)
                        .list());
    }

    private String reason(String key) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT reason FROM dead_letter WHERE key = :key AND status = 'DEAD'")
                        .bind("key", key)
                        .mapTo(String.class)
                        .one());
    }

    private static String key() {
        return "thing-" + UUID.randomUUID();
    }
}
