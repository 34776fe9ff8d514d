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

/** A second replica of one of the platform's services, on the same database and topics, with a port of its own. */
public final class Twin implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path folder;

    private Twin(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Starts it and returns when it is ready. */
    public static Twin of(World world, Part service) throws IOException {
        var platform = world.platform();
        int port = Ports.free(1).getFirst();
        var folder = Files.createTempDirectory("ytterby-twin-");
        var jar = platform.settings().home().resolve(service.title() + "-service/target/quarkus-app/quarkus-run.jar");
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
        var twin = new Twin(builder.start(), folder);
        if (Processes.await(() -> !twin.process.isAlive() || isReady(port), PATIENCE) && twin.process.isAlive())
            return twin;
        var said = Files.readString(folder.resolve("twin.log"));
        twin.close();
        throw new IOException("the twin of " + service.title() + " is not ready: " + said);
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
