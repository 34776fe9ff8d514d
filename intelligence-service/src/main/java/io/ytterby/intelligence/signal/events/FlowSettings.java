package io.ytterby.intelligence.signal.events;

import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** How the flow runs wherever it runs: the measurement takes the very settings of the service. */
public final class FlowSettings {
    /**
     * Left alone, the library lets its producer wait 100 ms for batches of 16 KB: longer than a turn, so that most of what a turn wrote went
     * out in its commit, while no record was judged. Now it goes out meanwhile, in few large requests.
     */
    private static final int LINGER_MS = 5;

    private static final int BATCH_BYTES = 131_072;

    private FlowSettings() {}

    /**
     * All but the application's name, which each says itself.
     *
     * @param client names this process in the application
     * @param commitMillis how often results are committed
     */
    public static Properties of(String client, long commitMillis, int threads, String stateDir) {
        var settings = new Properties();
        settings.put(StreamsConfig.CLIENT_ID_CONFIG, client);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitMillis);
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDir);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), LINGER_MS);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        return settings;
    }
}
