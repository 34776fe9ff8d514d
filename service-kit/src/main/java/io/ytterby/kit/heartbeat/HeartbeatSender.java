package io.ytterby.kit.heartbeat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.audit.AuditHeads;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Says every second, on each partition of the service's state topics, how far its events have been sent. It asks the
 * outbox, so a service that answers requests but cannot publish falls silent, as it should.
 */
@Singleton
class HeartbeatSender {
    private static final Logger LOG = Logger.getLogger(HeartbeatSender.class);

    private final Jdbi jdbi;
    private final KafkaSettings settings;
    private final TopicNames names;
    private final AuditHeads heads;
    private final ObjectMapper json;
    private final Duration every;
    private volatile long sentAt = System.nanoTime();
    private @Nullable Thread thread;

    HeartbeatSender(
            Jdbi jdbi,
            KafkaSettings settings,
            TopicNames names,
            AuditHeads heads,
            ObjectMapper json,
            MeterRegistry metrics,
            @ConfigProperty(name = "ytterby.heartbeat.every", defaultValue = "PT1S") Duration every) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.names = names;
        this.heads = heads;
        this.json = json;
        this.every = every;
        if (!names.ownStateTopics().isEmpty())
            Gauge.builder(
                            "ytterby.heartbeat.age.seconds",
                            () -> Figure.seconds(Duration.ofNanos(System.nanoTime() - sentAt)))
                    .description("Since the brokers took the last heartbeat: whether this process can publish")
                    .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        if (names.ownStateTopics().isEmpty()) return;
        thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
    }

    void stop(@Observes ShutdownEvent event) {
        var running = thread;
        if (running != null) running.interrupt();
    }

    private void beat() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var producer = new KafkaProducer<String, String>(settings.producer())) {
                while (true) {
                    sendAll(producer, sentUntil());
                    Thread.sleep(every);
                }
            } catch (InterruptedException | org.apache.kafka.common.errors.InterruptException end) {
                Thread.currentThread().interrupt();
            } catch (Exception failure) {
                LOG.warnf("no heartbeat now: %s", failure.getMessage());
                pause();
            }
        }
    }

    /** All that was committed before the oldest row that is still unsent, or before now if there is none. */
    private Instant sentUntil() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT least(statement_timestamp(), (SELECT min(created_at) FROM outbox WHERE sent_at IS NULL))""").mapTo(OffsetDateTime.class).one().toInstant());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a heartbeat that fails is made good by the next
    private void sendAll(KafkaProducer<String, String> producer, Instant asOf) throws Exception {
        var head = heads.newest().orElse(null);
        for (Topic topic : names.ownStateTopics()) {
            int partitions = producer.partitionsFor(names.of(topic)).size();
            for (int partition = 0; partition < partitions; partition++) {
                var beat = new Heartbeat(names.service(), topic.topicName(), partition, partitions, asOf, head);
                var record = new ProducerRecord<>(
                        names.of(topic), partition, Topic.HEARTBEAT_KEY + partition, cloudEvent(beat));
                producer.send(record, (taken, failure) -> {
                    if (failure == null) sentAt = System.nanoTime();
                });
            }
        }
        producer.flush();
    }

    private String cloudEvent(Heartbeat beat) throws Exception {
        var envelope = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/ytterby/" + names.service())
                .put("type", names.service() + ".heartbeat.v1")
                .put("subject", Topic.HEARTBEAT_KEY + beat.partition())
                .put("time", beat.asOf().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:ytterby:schema:heartbeat.v1");
        envelope.set("data", json.valueToTree(beat));
        return json.writeValueAsString(envelope);
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
