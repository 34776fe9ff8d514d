package io.ytterby.system.rig;

import io.ytterby.embedded.demo.Api;
import io.ytterby.embedded.demo.Border;
import io.ytterby.embedded.demo.LicenceChapter;
import io.ytterby.embedded.demo.LotChapter;
import io.ytterby.embedded.demo.Teller;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Overrides;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.platform.TopicEpoch;
import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Ports;
import io.ytterby.system.link.Links;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A platform of its own, on free ports and in a temporary folder, and the demo people who work on it. With the property
 * {@code soak.rig} its services go through {@link Links}, and PostgreSQL and Kafka write to disks of their own where this
 * machine allows it.
 */
public final class World implements AutoCloseable {
    private static final String RIG = "soak.rig";

    /** Who is killed after a few seconds is not worth the best machine code: half of a start on two cores goes into it. */
    private static final Overrides SHORT_LIVED = Overrides.environment("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    private final RunningPlatform platform;
    private final Path folder;
    private final Api api;
    private final Databases databases;
    private final Broker broker;
    private final Links links;
    private final Map<Part, SmallDisk> disks;

    private World(RunningPlatform platform, Path folder, Links links, Map<Part, SmallDisk> disks) throws IOException {
        this.platform = platform;
        this.folder = folder;
        this.links = links;
        this.disks = disks;
        this.api = new Api(platform.url(Part.GATEWAY), platform.url(Part.IDENTITY), People.ofTheDemo());
        this.databases = new Databases(platform);
        this.broker = new Broker(
                platform.bootstrap(), TopicEpoch.of(platform.settings().data()).prefix());
    }

    /** @throws UncheckedIOException if a part does not start or is not built; it says which */
    public static World start() {
        try {
            var folder = Files.createTempDirectory("ytterby-system-");
            // PostgreSQL may run as another user, and must reach its folder through this one.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            var data = DataFolder.locate(folder);
            int ports = Ports.freeRun(Part.PORTS);
            var links = Links.of(ports);
            var settings =
                    new PlatformSettings(checkout(), data, ports, List.of(Part.values()), overrides(links), false);
            return start(settings, folder, links, disks(data));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    private static World start(PlatformSettings settings, Path folder, Links links, Map<Part, SmallDisk> disks)
            throws IOException {
        try {
            return new World(RunningPlatform.start(settings, World::say), folder, links, disks);
        } catch (IOException | RuntimeException | Error failure) {
            for (var disk : disks.values()) disk.close();
            throw failure;
        }
    }

    private static Map<Part, Overrides> overrides(Links links) {
        boolean rig = Boolean.getBoolean(RIG);
        return Arrays.stream(Part.values())
                .collect(Collectors.toMap(
                        part -> part, part -> rig || part == Part.KAFKA ? links.overrides(part) : SHORT_LIVED));
    }

    private static Map<Part, SmallDisk> disks(DataFolder data) throws IOException {
        var disks = new EnumMap<Part, SmallDisk>(Part.class);
        if (!Boolean.getBoolean(RIG) || Need.LOOP.missing().isPresent()) return disks;
        for (var part : List.of(Part.POSTGRES, Part.KAFKA))
            disks.put(part, SmallDisk.at(data.root().resolve(part.title())));
        return disks;
    }

    /** Stops it and keeps its data, whatever is left of it. */
    public void leave() throws IOException {
        api.close();
        databases.close();
        broker.close();
        platform.close();
    }

    /** The same platform on the same data, after {@link #leave}. */
    public World again() throws IOException {
        return again(platform.settings().home());
    }

    /** The platform as another checkout has built it, on the same data, after {@link #leave}. */
    public World again(Path home) throws IOException {
        var before = platform.settings();
        var settings =
                new PlatformSettings(home, before.data(), before.portBase(), before.parts(), before.overrides(), false);
        return new World(RunningPlatform.start(settings, World::say), folder, links, disks);
    }

    /** The folder above the one in which surefire runs this module. */
    private static Path checkout() {
        return Path.of(System.getProperty("basedir", "."), "..")
                .toAbsolutePath()
                .normalize();
    }

    /** A line of progress on the console of the test run. */
    public static void say(String line) {
        System.out.println("system: " + line.strip());
    }

    public RunningPlatform platform() {
        return platform;
    }

    public Api api() {
        return api;
    }

    /** Where tips are handed in: the gateway does not know it. */
    public URI tips() {
        return URI.create(
                "http://127.0.0.1:" + Part.TIPS.port(platform.settings().portBase()));
    }

    public Databases databases() {
        return databases;
    }

    public Broker broker() {
        return broker;
    }

    public Links links() {
        return links;
    }

    /** A part's own disk, where it has one. */
    public Optional<SmallDisk> disk(Part part) {
        return Optional.ofNullable(disks.get(part));
    }

    public Border border() {
        return new Border(api);
    }

    public LotChapter lots() {
        return new LotChapter(api, silent());
    }

    /** Applies for a licence and carries it through all offices. @return its number */
    public String licence(long massMg, long valueMinor) {
        return new LicenceChapter(api, silent()).obtain(massMg, valueMinor);
    }

    public static Teller silent() {
        return new Teller(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        api.close();
        databases.close();
        broker.close();
        links.healAll();
        platform.close();
        links.close();
        for (var disk : disks.values()) disk.close();
        Folders.delete(platform.settings().data().root());
        Folders.delete(folder);
    }
}
