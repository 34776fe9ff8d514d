package io.ytterby.benchmarks.gateway;

import io.ytterby.benchmarks.LicenceEvents;
import io.ytterby.embedded.kafka.EmbeddedKafka;
import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The real gateway between a client and an nginx that answers at once, and its rivals in the same place. The proxies run
 * on the last core, the client and what is behind on the first.
 */
final class Rig implements AutoCloseable {
    static final String LICENCE = "CN-2026-000017";
    static final String ORGANISATION = "de-rheinwerk-auto";
    static final String CLIENT_CORE = "0";
    static final String PROXY_CORE = "1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder = Files.createTempDirectory(Path.of("/var/tmp"), "ytterby-gateway-");
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Runnable> open = new ArrayList<>();
    private final int upstreamPort = freePort();
    private final Issuer issuer = new Issuer("http://127.0.0.1:" + upstreamPort);
    final Server gateway;
    final Server nginx;
    final Optional<Server> haproxy;

    Rig(List<String> jvmOptions) throws Exception {
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        nginx("upstream", upstreamPort, Configs.upstream(folder, "upstream", upstreamPort, issuer.keys()), CLIENT_CORE);
        int kafka = freePort();
        var broker = EmbeddedKafka.start(folder.resolve("kafka"), kafka, freePort());
        open.addFirst(broker::close);
        gateway = gateway(kafka, jvmOptions);
        tell(kafka);
        int port = freePort();
        nginx = nginx("proxy", port, Configs.proxy(folder, "proxy", port, upstreamPort), PROXY_CORE);
        haproxy = haproxy();
    }

    String token() throws Exception {
        return issuer.token("bench.buyer", ORGANISATION, "buyer");
    }

    Issuer issuer() {
        return issuer;
    }

    Path folder() {
        return folder;
    }

    /** An nginx that passes on, from another nginx behind, as many bytes as the gateway answers itself. */
    Server nginxWithBytes(int bytes) throws IOException, InterruptedException {
        int behind = freePort();
        nginx("status", behind, Configs.sameBytes(folder, "status", behind, bytes), CLIENT_CORE);
        int port = freePort();
        return nginx("status-proxy", port, Configs.proxy(folder, "status-proxy", port, behind), PROXY_CORE);
    }

    private Server nginx(String name, int port, String config, String core) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve(name + ".conf"), config);
        return start(
                name,
                port,
                Map.of(),
                "/x",
                core,
                "nginx",
                "-e",
                folder.resolve(name + ".log").toString(),
                "-c",
                file.toString());
    }

    private Optional<Server> haproxy() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/sbin/haproxy"))) return Optional.empty();
        int port = freePort();
        var key = Files.writeString(folder.resolve("issuer.pem"), issuer.pem());
        var file = Files.writeString(
                folder.resolve("haproxy.cfg"),
                Configs.haproxy(key, port, upstreamPort, "http://127.0.0.1:" + upstreamPort, "buyer"));
        return Optional.of(start("haproxy", port, Map.of(), "/x", PROXY_CORE, "haproxy", "-db", "-f", file.toString()));
    }

    private Server gateway(int kafka, List<String> jvmOptions) throws IOException, InterruptedException {
        int port = freePort();
        var behind = "http://127.0.0.1:" + upstreamPort;
        var environment = new TreeMap<>(Map.of(
                "QUARKUS_PROFILE", "embedded",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/none",
                "QUARKUS_DATASOURCE_USERNAME", "none",
                "QUARKUS_DATASOURCE_PASSWORD", "none",
                "QUARKUS_FLYWAY_USERNAME", "none",
                "QUARKUS_FLYWAY_PASSWORD", "none",
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + kafka));
        environment.put("YTTERBY_ISSUER", behind);
        environment.put("YTTERBY_TOKEN_KEYS", behind + "/jwks");
        environment.put("GATEWAY_STATUS_ISSUER", "did:web:localhost%3A" + port);
        environment.put(
                "YTTERBY_KEYS_DIR",
                Files.createDirectories(folder.resolve("keys")).toString());
        for (var service : List.of("LICENSING", "TRACKING", "INSPECTION", "CERTIFICATION", "INTELLIGENCE"))
            environment.put("YTTERBY_" + service + "_URL", behind);
        for (var client : List.of("PERSON", "ADDRESS", "ROUTES_REPORT"))
            for (var what : List.of("PER_SECOND", "BURST"))
                environment.put("GATEWAY_LIMIT_" + client + "_" + what, "100000000");
        environment.put("GATEWAY_LIMIT_ORGANISATION_PER_DAY", "1000000000000");
        var home = Path.of(System.getProperty("ytterby.home", "."));
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xss512k",
                "-Xmx192m",
                "-XX:ActiveProcessorCount=1"));
        words.addAll(jvmOptions);
        words.addAll(List.of(
                "-jar",
                home.resolve("gateway/target/quarkus-app/quarkus-run.jar").toString()));
        return start("gateway", port, environment, "/q/health/live", PROXY_CORE, words.toArray(String[]::new));
    }

    private Server start(
            String name, int port, Map<String, String> environment, String ready, String core, String... command)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("taskset", "-c", core));
        words.addAll(List.of(command));
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".out").toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        var server = new Server(name, process.toHandle(), port);
        open.addFirst(server::close);
        var until = Instant.now().plus(PATIENCE);
        while (!answers(server.url(ready))) {
            if (!process.isAlive() || Instant.now().isAfter(until))
                throw new IOException(name + " does not start: " + Files.readString(folder.resolve(name + ".out")));
            Thread.sleep(Duration.ofMillis(100));
        }
        return server;
    }

    private boolean answers(String url) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                            .statusCode()
                    < 500;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** @return the body; it must be a 200 */
    String get(String url, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).version(HttpClient.Version.HTTP_1_1);
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IOException(url + " answered " + answer.statusCode() + ": " + answer.body());
        return answer.body();
    }

    /** One licence that the buyer may see, as licensing would tell it. */
    private static void tell(int kafka) throws Exception {
        var text = new StringSerializer();
        try (var producer =
                new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", "127.0.0.1:" + kafka), text, text)) {
            var record = new LicenceEvents().record(LICENCE, 1, "ISSUED", List.of());
            producer.send(new ProducerRecord<>(LicenceEvents.TOPIC, 0, LICENCE, record))
                    .get();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        open.forEach(Runnable::run);
        http.close();
        Folders.delete(folder);
    }
}
