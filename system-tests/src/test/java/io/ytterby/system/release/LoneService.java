package io.ytterby.system.release;

import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.postgres.ServiceDatabase;
import io.ytterby.embedded.process.Ports;
import io.ytterby.system.rig.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An inspection service beside the platform's own, with a database and topics of its own, started as a cluster starts it:
 * the pod has the app role alone, the job has the owner's.
 */
final class LoneService implements AutoCloseable {
    static final String PREFIX = "lone.";
    private static final String NAME = "inspection_lone";

    private final Path home;
    private final Path folder;
    private final ServiceDatabase database;
    private final Map<String, String> environment;
    private final int port;
    private final List<Process> started = new ArrayList<>();
    private final HttpClient http = client();

    LoneService(World world) throws IOException, SQLException {
        var platform = world.platform();
        this.home = platform.settings().home();
        this.folder = Files.createTempDirectory("ytterby-lone-");
        this.port = Ports.free(1).getFirst();
        this.database = ServiceDatabase.provide(
                platform.postgres(),
                NAME,
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString());
        this.environment = new TreeMap<>(Map.of(
                "QUARKUS_PROFILE", "embedded",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                "QUARKUS_DATASOURCE_USERNAME", database.app(),
                "QUARKUS_DATASOURCE_PASSWORD", database.appPassword(),
                "KAFKA_BOOTSTRAP_SERVERS", platform.bootstrap(),
                "YTTERBY_ISSUER", platform.url(Part.IDENTITY).toString(),
                "YTTERBY_TOPIC_PREFIX", PREFIX,
                "YTTERBY_KEYS_DIR", folder.resolve("keys").toString()));
        environment.put("YTTERBY_ISSUING_ISSUER", "did:web:localhost%3A" + port + ":v1");
        environment.put("YTTERBY_ISSUING_PUBLIC_URL", "http://localhost:" + port);
        environment.put("YTTERBY_ISSUING_KEYS_PASSWORD", UUID.randomUUID().toString());
    }

    /**
     * As a pod: migrations off.
     *
     * @param delay between "not ready" and the end
     */
    Process start(String delay) throws IOException {
        return launch(Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "false", "QUARKUS_SHUTDOWN_DELAY", delay), "service");
    }

    /** As a job: migrates and ends. */
    Process job() throws IOException {
        return launch(
                Map.of(
                        "QUARKUS_INIT_AND_EXIT",
                        "true",
                        "QUARKUS_FLYWAY_MIGRATE_AT_START",
                        "true",
                        "QUARKUS_FLYWAY_USERNAME",
                        database.owner(),
                        "QUARKUS_FLYWAY_PASSWORD",
                        database.ownerPassword()),
                "job");
    }

    private Process launch(Map<String, String> more, String name) throws IOException {
        var all = new TreeMap<>(environment);
        all.putAll(more);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = home.resolve("inspection-service/target/quarkus-app/quarkus-run.jar");
        var builder = new ProcessBuilder(java, "-Xmx256m", "-XX:+UseSerialGC", "-jar", jar.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().putAll(all);
        var process = builder.start();
        started.add(process);
        return process;
    }

    /** As a balancer and a kubelet speak: HTTP/1.1. */
    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** What a process has said so far. */
    String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    /** Status and body of the readiness probe; status 0 while nobody listens. */
    String readiness() {
        try {
            var answer = get("/q/health/ready");
            return answer.statusCode() + " " + answer.body();
        } catch (IOException nobody) {
            return "0";
        }
    }

    boolean isReady() {
        return readiness().startsWith("200");
    }

    HttpResponse<String> get(String path) throws IOException {
        try {
            return http.send(HttpRequest.newBuilder(address().resolve(path)).build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    /** The first column of all rows, as its superuser sees them. */
    List<String> column(World world, String sql) throws IOException, SQLException {
        try (var connection = world.platform().postgres().connect(NAME);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (found.next()) values.add(String.valueOf(found.getString(1)));
            return values;
        }
    }

    @Override
    public void close() throws IOException {
        for (var process : started) {
            process.destroyForcibly();
            process.onExit().join();
        }
        http.close();
        io.ytterby.embedded.process.Folders.delete(folder);
    }
}
