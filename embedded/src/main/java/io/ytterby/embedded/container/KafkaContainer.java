package io.ytterby.embedded.container;

import io.ytterby.embedded.kafka.EmbeddedKafka;
import io.ytterby.embedded.kafka.Listeners;
import java.net.InetAddress;

/**
 * A broker with the topics of all contracts. Clients come back at the address that {@code KAFKA_ADVERTISED_LISTENER}
 * names ({@code host:port}); without it at this container's host name.
 */
public final class KafkaContainer {
    private static final int PORT = 9092;
    private static final int CONTROLLER_PORT = 9093;
    private static final int LOCAL_PORT = 9094;

    private KafkaContainer() {}

    /** Serves until SIGTERM. */
    public static void main(String[] arguments) throws Exception {
        var settings = new Settings(System.getenv());
        var advertised = settings.or(
                "KAFKA_ADVERTISED_LISTENER", InetAddress.getLocalHost().getHostName() + ":" + PORT);
        var listeners = Listeners.everywhere(PORT, advertised, LOCAL_PORT, CONTROLLER_PORT);
        var kafka = EmbeddedKafka.start(settings.data("kafka"), listeners);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-stop"));
        int partitions = Integer.parseInt(settings.or("YTTERBY_TOPICS_PARTITIONS", "3"));
        int made = new ContractTopics(partitions).createMissing(kafka.bootstrap());
        System.out.println("Kafka serves at " + advertised + "; " + made + " topics were made");
        kafka.awaitShutdown();
    }
}
