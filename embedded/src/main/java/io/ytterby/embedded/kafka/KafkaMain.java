package io.ytterby.embedded.kafka;

import java.nio.file.Files;
import java.nio.file.Path;

/** The broker in a JVM of its own, so that it can be killed alone. Arguments: folder, port, controller
 * port, and a file that it makes when it serves. */
public final class KafkaMain {
    private KafkaMain() {}

    public static void main(String[] arguments) throws Exception {
        var kafka = EmbeddedKafka.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-stop"));
        Files.createFile(Path.of(arguments[3]));
        System.out.println("Kafka serves at " + kafka.bootstrap());
        kafka.awaitShutdown();
    }
}
