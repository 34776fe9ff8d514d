package io.ytterby.benchmarks.status;

import io.ytterby.benchmarks.capture.LiveHeap;
import io.ytterby.embedded.demo.Api;
import io.ytterby.embedded.demo.LicenceChapter;
import io.ytterby.embedded.demo.Teller;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Overrides;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.postgres.ServiceDatabase;
import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The real gateway and the real licensing-service with servers of their own, in a folder that goes with them. */
final class GatewayAndLicensing implements AutoCloseable {
    private final Path place;
    private final RunningPlatform platform;
    private final Overrides roomy;
    private final Api api;

    private GatewayAndLicensing(Path place, RunningPlatform platform, Overrides roomy) throws IOException {
        this.place = place;
        this.platform = platform;
        this.roomy = roomy;
        this.api = new Api(platform.url(Part.GATEWAY), platform.url(Part.IDENTITY), People.ofTheDemo());
    }

    /** @param heap of the gateway: {@code 1g} */
    static GatewayAndLicensing start(int portBase, String heap) throws IOException {
        var place = Files.createTempDirectory(Path.of("/var/tmp"), "ytterby-status-");
        place.toFile().setExecutable(true, false);
        place.toFile().setReadable(true, false);
        var roomy = new Overrides(Map.of(), List.of("-Xmx" + heap, "-Xms256m", "-Xmn96m"));
        var settings = new PlatformSettings(
                Path.of(System.getProperty("ytterby.home", ".")),
                new DataFolder(place),
                portBase,
                List.of(Part.POSTGRES, Part.KAFKA, Part.IDENTITY, Part.LICENSING, Part.GATEWAY),
                Map.of(Part.GATEWAY, roomy),
                false);
        try {
            return new GatewayAndLicensing(place, RunningPlatform.start(settings, System.out::println), roomy);
        } catch (IOException | RuntimeException failure) {
            Folders.delete(place);
            throw failure;
        }
    }

    Api api() {
        return api;
    }

    ServiceDatabase licensingDatabase() throws IOException {
        return platform.database(Part.LICENSING);
    }

    String bootstrap() {
        return platform.bootstrap();
    }

    /** A new licence of a tonne, by all offices. */
    String licence() {
        var silent = new Teller(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        return new LicenceChapter(api, silent).obtain(1_000_000_000, 1_000_000);
    }

    void stopGateway() throws IOException {
        platform.stop(Part.GATEWAY);
    }

    /** Returns when it is ready: it knows all that lies on the topics. */
    void startGateway() throws IOException {
        platform.restart(Part.GATEWAY, roomy);
    }

    void forgetSnapshot() throws IOException {
        Files.deleteIfExists(snapshot());
    }

    Path snapshot() {
        return place.resolve("gateway/projection.snapshot");
    }

    /** What is in use on the gateway's heap after a collection, in megabytes. */
    long heapMb() throws IOException {
        var heap = new LiveHeap(platform.settings().data().pidFile(Part.GATEWAY));
        heap.look();
        return heap.megabytes().getLast();
    }

    @Override
    public void close() throws IOException {
        api.close();
        platform.close();
        Folders.delete(place);
    }
}
