package io.ytterby.kit.topic;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clients' settings in one place: what is acknowledged is on every replica, and so is what is read. */
@Singleton
public class KafkaSettings {
    /** How to reach a broker that asks for certificates: {@code kafka.ssl.keystore.location} and so on, as Kafka names them. */
    private static final List<String> SECURITY = List.of(
            "security.protocol",
            "ssl.truststore.type",
            "ssl.truststore.location",
            "ssl.truststore.password",
            "ssl.keystore.type",
            "ssl.keystore.location",
            "ssl.keystore.password");

    private final String bootstrapServers;
    private final String instance;
    private final TopicNames names;
    private final Map<String, String> security = new HashMap<>();

    KafkaSettings(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "ytterby.instance", defaultValue = "0") String instance,
            TopicNames names,
            Config config) {
        this.bootstrapServers = bootstrapServers;
        this.instance = instance;
        this.names = names;
        for (var name : SECURITY)
            config.getOptionalValue("kafka." + name, String.class).ifPresent(value -> security.put(name, value));
    }

    public Map<String, Object> admin() {
        var settings = new HashMap<String, Object>(security);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put("default.api.timeout.ms", 10_000);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }

    public Map<String, Object> producer() {
        var settings = admin();
        settings.remove("default.api.timeout.ms");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 20); // a transaction's end may still be on its way
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        return settings;
    }

    /** A producer that the broker fences as soon as another with the same id appears. */
    public Map<String, Object> transactionalProducer(String id) {
        var settings = producer();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, names.of(id));
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 20_000);
        return settings;
    }

    /**
     * A reader without a group: it assigns itself what it wants to read, from the beginning. It does not wait for the
     * broker's transactions to end: the relay needs them to be fenced, not to decide what is true. What it sends was committed
     * in the database before, so what a broken-off transaction left is told again with the same id and version. Waiting
     * costs the transactions of all other shards, and for twenty seconds the one of a process that was killed.
     */
    public Map<String, Object> reader() {
        var settings = admin();
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return settings;
    }

    /** A member of a group. Its fixed instance id lets a restarted process take its place at once after a kill -9. */
    public Map<String, Object> consumer(String group) {
        var settings = reader();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, names.of(group));
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, names.of(group) + "-" + instance);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_000);
        return settings;
    }
}
