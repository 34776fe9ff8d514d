package io.ytterby.embedded.kafka;

import java.nio.file.Path;

/** The broker in a JVM of its own, so that it can be killed alone. Arguments: folder, port, controller port. */
public final class KafkaMain {
    private KafkaMain() {}

    public static void main(String[] arguments) throws Exception {
        var kafka = EmbeddedKafka.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-stop"));
        System.out.println("Kafka serves at " + kafka.bootstrap());
        kafka.awaitShutdown();
    }
}
