package io.ytterby.intelligence.signal.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.contracts.Topic;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Model;
import io.ytterby.intelligence.signal.app.FlowConfig;
import io.ytterby.intelligence.signal.app.KnownContext;
import io.ytterby.kit.shutdown.Endings;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicCreation;
import io.ytterby.kit.topic.TopicNames;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the topology in this process, from the first moment that its topics are there. */
@Singleton
class RunFlow {
    private static final Logger LOG = Logger.getLogger(RunFlow.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FlowConfig config;
    private final KafkaSettings kafka;
    private final TopicNames names;
    private final TopicCreation topics;
    private final FlowTopics own;
    private final KnownContext known;
    private final FlowFigures figures;
    private final String instance;
    private final int replication;
    private volatile boolean stopping;
    private @Nullable Thread starter;
    private volatile @Nullable KafkaStreams streams;

    RunFlow(
            FlowConfig config,
            KafkaSettings kafka,
            TopicNames names,
            TopicCreation topics,
            FlowTopics own,
            KnownContext known,
            FlowFigures figures,
            @ConfigProperty(name = "ytterby.instance", defaultValue = "0") String instance,
            @ConfigProperty(name = "ytterby.topics.replication", defaultValue = "1") int replication) {
        this.config = config;
        this.kafka = kafka;
        this.names = names;
        this.topics = topics;
        this.own = own;
        this.known = known;
        this.figures = figures;
        this.instance = instance;
        this.replication = replication;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) starter = Thread.ofVirtual().name("flow-starter").start(this::startWhenPossible);
    }

    private void startWhenPossible() {
        try {
            while (!stopping) {
                try {
                    topics.createMissing();
                    own.createMissing();
                    run();
                    return;
                } catch (ExecutionException | RuntimeException away) {
                    LOG.debugf("the flow waits for its topics: %s", away.getMessage());
                    Thread.sleep(500);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        known.current();
        var topology = FlowTopology.of(
                new FlowTopology.Topics(
                        names.of(Topic.INTELLIGENCE_TRADE_RECORD),
                        names.of(Topic.TRACKING_SIGHTING),
                        names.of(Topic.LICENSING_LEDGER),
                        names.of(Topic.INTELLIGENCE_SIGNAL),
                        own.byCountry(),
                        own.byCode()),
                new Assessor(Model.shipped()),
                known::current,
                figures,
                new FlowTopology.Bounds(config.graceDays(), config.retentionDays()));
        var running = new KafkaStreams(topology, settings());
        running.setUncaughtExceptionHandler(failure -> {
            LOG.errorf(failure, "a thread of the flow ended; another takes its tasks from the last commit on");
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        streams = running;
        running.start();
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(kafka.admin());
        settings.remove("default.api.timeout.ms");
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, names.of("intelligence.flow"));
        settings.putAll(FlowSettings.of(
                names.of("intelligence.flow") + "-" + instance,
                config.commitMillis(),
                config.threads(),
                config.stateDir() + "-" + instance));
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, replication);
        // A killed process takes its place again at once, as every consumer here does.
        settings.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
                names.of("intelligence.flow") + "-" + instance);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.METADATA_MAX_AGE_CONFIG), 5_000);
        return settings;
    }

    void stop(@Observes @Priority(Endings.WHO_TAKES) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (starter != null) Endings.join(List.of(starter), PATIENCE);
        var running = streams;
        if (running != null && !running.close(PATIENCE))
            LOG.warn("the flow did not end in time; its transaction is undone");
    }
}
