package io.ytterby.kit.heartbeat;

import io.ytterby.contracts.Topic;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** How fresh this service's projections of other services are. A consumer hands its heartbeats here. */
@Singleton
public class HeartbeatBook {
    private final Jdbi jdbi;

    HeartbeatBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void heard(Heartbeat heartbeat) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO service_heartbeat (topic, partition, partitions, as_of)
                        VALUES (:topic, :partition, :partitions, :asOf)
                        ON CONFLICT (topic, partition) DO UPDATE
                           SET as_of = excluded.as_of, partitions = excluded.partitions
                         WHERE service_heartbeat.as_of < excluded.as_of""")
                .bind("topic", heartbeat.topic())
                .bind("partition", heartbeat.partition())
                .bind("partitions", heartbeat.partitions())
                .bind("asOf", OffsetDateTime.ofInstant(heartbeat.asOf(), ZoneOffset.UTC))
                .execute());
    }

    /** Until when everything of that topic is known here; empty while one of its partitions was never heard. */
    public Optional<Instant> asOf(Topic topic) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT min(as_of) FROM service_heartbeat WHERE topic = :topic
                        HAVING count(*) >= max(partitions)""")
                .bind("topic", topic.topicName())
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
    }
}
