package io.ytterby.benchmarks.intelligence;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.ytterby.diversion.reference.Known;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Model;
import io.ytterby.embedded.kafka.EmbeddedKafka;
import io.ytterby.embedded.process.Ports;
import io.ytterby.intelligence.signal.events.FlowFigures;
import io.ytterby.intelligence.signal.events.FlowSettings;
import io.ytterby.intelligence.signal.events.FlowTopology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** A broker of its own, the flow as the service runs it, and beside it a topology that only passes on. */
final class StreamRig implements AutoCloseable {
    private static final int PARTITIONS = 3;
    /** As the service commits unless somebody says otherwise. */
    private static final int COMMIT_MILLIS = 50;

    private final EmbeddedKafka kafka;
    private final Path folder;

    StreamRig(Path folder) throws IOException {
        this.folder = folder;
        var ports = Ports.free(2);
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), ports.getFirst(), ports.getLast());
    }

    void topics(String... names) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            var made = List.of(names).stream()
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                    .toList();
            admin.createTopics(made).all().get();
        }
    }

    /** What a flow reads, writes, and tells itself by. */
    void flowTopics(String records, String signals) throws ExecutionException, InterruptedException {
        topics(records, signals, records + "-by-country", records + "-by-code");
    }

    KafkaProducer<String, byte[]> producer() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka.bootstrap(),
                "linger.ms",
                5,
                "batch.size",
                131_072,
                "buffer.memory",
                33_554_432L);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Reads what is committed, from the beginning. */
    KafkaConsumer<String, byte[]> reader(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka.bootstrap(),
                "group.id",
                "bench-" + topic,
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed",
                "max.poll.records",
                5_000);
        var reader = new KafkaConsumer<String, byte[]>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        reader.subscribe(List.of(topic));
        return reader;
    }

    Topology flow(String records, String signals) {
        var known = new Known("none", List.of(), List.of(), List.of(), Map.of());
        return FlowTopology.of(
                new FlowTopology.Topics(
                        records, "sightings", "ledger", signals, records + "-by-country", records + "-by-code"),
                new Assessor(Model.shipped()),
                () -> known,
                new FlowFigures(new SimpleMeterRegistry()),
                new FlowTopology.Bounds(60, 800));
    }

    static Topology passThrough(String records, String signals) {
        return new Topology()
                .addSource("in", new StringDeserializer(), new ByteArrayDeserializer(), records)
                .addSink("out", signals, new StringSerializer(), new ByteArraySerializer(), "in");
    }

    /** The service's own settings. */
    KafkaStreams streams(String name, Topology topology) {
        var settings =
                FlowSettings.of(name, COMMIT_MILLIS, 1, folder.resolve(name).toString());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, name);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap());
        settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        return new KafkaStreams(topology, settings);
    }

    @Override
    public void close() {
        kafka.close();
    }
}
