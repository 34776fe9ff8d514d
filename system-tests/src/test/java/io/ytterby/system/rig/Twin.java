package io.ytterby.system.rig;

import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Ports;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A second replica of one of the platform's services, on the same database and topics, with a port of its own. */
public final class Twin implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path folder;
    private final int port;

    private Twin(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Starts it and returns when it is ready. */
    public static Twin of(World world, Part service) throws IOException {
        return of(world, service, Map.of());
    }

    /** @param besides of its environment, in place of what the first one is told or beside it */
    public static Twin of(World world, Part service, Map<String, String> besides) throws IOException {
        var platform = world.platform();
        int port = Ports.free(1).getFirst();
        var folder = Files.createTempDirectory("ytterby-twin-");
        var jar = platform.settings().home().resolve(module(service) + "/target/quarkus-app/quarkus-run.jar");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("twin.log").toFile());
        builder.environment().putAll(platform.environment(service));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("YTTERBY_INSTANCE", "twin");
        builder.environment().put("GATEWAY_PROJECTION_FOLDER", folder.toString()); // what it knows is its own
        builder.environment().putAll(besides);
        var twin = new Twin(builder.start(), folder, port);
        if (Processes.await(() -> !twin.process.isAlive() || isReady(port), PATIENCE) && twin.process.isAlive())
            return twin;
        var said = Files.readString(folder.resolve("twin.log"));
        twin.close();
        throw new IOException("the twin of " + service.title() + " is not ready: " + said);
    }

    private static String module(Part service) {
        return service == Part.GATEWAY ? "gateway" : service.title() + "-service";
    }

    /** Where it listens without TLS. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static boolean isReady(int port) {
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/q/health/ready")
                    .toURL()
                    .openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Asks it to end, and waits until it has. */
    public void end() throws IOException {
        Processes.stop(process.toHandle(), "TERM", Duration.ofSeconds(30));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        Folders.delete(folder);
    }
}
