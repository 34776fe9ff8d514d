package io.ytterby.embedded.kafka;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The broker in a JVM of its own, so that it can be killed alone. Arguments: folder, port, controller port, and a file
 * that it makes when it serves. The property {@code ytterby.kafka.beside}, two ports as in {@code 21000:21001}, opens a
 * second listener on the first, whose clients are told to come back to the second: for a proxy in between.
 */
public final class KafkaMain {
    private KafkaMain() {}

    public static void main(String[] arguments) throws Exception {
        var kafka = EmbeddedKafka.start(
                Path.of(arguments[0]), listeners(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-stop"));
        Files.createFile(Path.of(arguments[3]));
        System.out.println("Kafka serves at " + kafka.bootstrap());
        kafka.awaitShutdown();
    }

    private static Listeners listeners(int port, int controllerPort) {
        var beside = System.getProperty("ytterby.kafka.beside", "");
        if (beside.isEmpty()) return Listeners.loopback(port, controllerPort);
        int colon = beside.indexOf(':');
        return Listeners.beside(
                port,
                Integer.parseInt(beside.substring(0, colon)),
                Integer.parseInt(beside.substring(colon + 1)),
                controllerPort);
    }
}
