package io.ytterby.images;

import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Ports;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Starts services in their images' own roots, beside a PostgreSQL, a Kafka and an issuer of this machine, until they are
 * ready, and makes an AOT cache of what they loaded: one more layer. It is the one layer that differs from build to build.
 */
final class ImageTraining implements AutoCloseable {
    private static final String CACHE = "/app/app.aot";
    private static final String NOTES = "/tmp/app.notes";
    private static final String UNFINISHED = "/tmp/app.aot";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path work;
    private final DataFolder data;
    private final RunningPlatform platform;
    private final HttpClient http = HttpClient.newHttpClient();

    private ImageTraining(Path work, DataFolder data, RunningPlatform platform) {
        this.work = work;
        this.data = data;
        this.platform = platform;
    }

    static ImageTraining start(Checkout checkout, Path work) throws IOException {
        var data = DataFolder.locate(Files.createDirectories(work.resolve("training")));
        var parts = List.of(Part.POSTGRES, Part.KAFKA, Part.IDENTITY);
        var settings = new PlatformSettings(checkout.home(), data, Ports.freeRun(Part.PORTS), parts, Map.of(), false);
        return new ImageTraining(work, data, RunningPlatform.start(settings, _ -> {}));
    }

    /** The recipe with its cache on top. */
    Recipe trained(Recipe recipe) throws IOException {
        var service = Part.named(recipe.name()).orElseThrow();
        try (var root = ImageRoot.of(recipe, work)) {
            record(recipe, service, root);
            run(recipe, root, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + NOTES, "-XX:AOTCache=" + UNFINISHED);
            var cache = work.resolve(recipe.name() + ".aot");
            Files.copy(root.at(UNFINISHED), cache, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return recipe.trained(Layer.named("cache").file(cache, CACHE).build(), "-XX:AOTCache=" + CACHE);
        }
    }

    private void record(Recipe recipe, Part service, ImageRoot root) throws IOException {
        int port = Ports.free(1).getFirst();
        var log = work.resolve(recipe.name() + "-training.log");
        var words = recipe.with(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + NOTES));
        var builder = new ProcessBuilder(root.entering(words))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment(recipe, service, port));
        var process = builder.start();
        boolean ready = Processes.await(() -> !process.isAlive() || isReady(port), PATIENCE) && process.isAlive();
        Processes.stop(process.toHandle(), "TERM", PATIENCE);
        if (!ready)
            throw new IOException(recipe.name() + " did not get ready in its image's root; " + log + " says why");
    }

    private static void run(Recipe recipe, ImageRoot root, String... options) throws IOException {
        Processes.run(root.at("/"), root.entering(recipe.with(List.of(options))));
    }

    /** The machine's addresses; the image's folders. */
    private Map<String, String> environment(Recipe recipe, Part service, int port) throws IOException {
        var all = new TreeMap<>(platform.environment(service));
        all.putAll(recipe.environment());
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("YTTERBY_WARM_UP_MOST", "20S"); // so that the cache also has what the first requests load
        return all;
    }

    private boolean isReady(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        platform.close();
        http.close();
        data.clear();
        Folders.delete(work.resolve("training"));
    }
}
