package io.ytterby.embedded.platform;

import io.ytterby.embedded.identity.IdentityMain;
import io.ytterby.embedded.kafka.KafkaMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines of the parts that are Java. Small heaps and the serial collector: they share one small machine. Without
 * a word on it a heap begins as large as it may become on any machine of some size, and all of it that is for new objects
 * is touched before anything is collected: so each heap begins small, and what is for new objects stays as it is told.
 */
final class JavaCommand {
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "-Xms48m",
            "-XX:MetaspaceSize=96m", // else each step towards it collects the whole heap, while the service starts
            "-XX:+UseCompactObjectHeaders",
            "-XX:TrimNativeHeapInterval=10000"); // what the compilers took at the start goes back to the system

    /** What is being handed in is in memory for a moment: nobody attaches to the process, and its end writes no memory down. */
    private static final List<String> SILENT = List.of(
            "-XX:+DisableAttachMechanism",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:ErrorFile=/dev/null");

    private final PlatformSettings settings;

    JavaCommand(PlatformSettings settings) {
        this.settings = settings;
    }

    /** @throws IOException if a service is not built; it says how to build it */
    List<String> of(Part part, Overrides overrides) throws IOException {
        var words = new ArrayList<>(start(part, settings.keycloak()));
        if (part.isService() && overrides.jvmOptions().isEmpty())
            words.addAll(cache(part).options());
        words.addAll(overrides.jvmOptions());
        words.addAll(program(part));
        return words;
    }

    /** The JVM and how much it may take. */
    static List<String> start(Part part, boolean keycloak) {
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(SMALL);
        words.addAll(
                switch (part) {
                    case KAFKA -> List.of("-Xmx256m", "-Xmn24m");
                    case IDENTITY ->
                        keycloak
                                ? List.of("-Xmx512m")
                                : List.of("-Xmx48m", "-Xms16m", "-Xmn6m", "-XX:TieredStopAtLevel=1");
                    case LICENSING -> List.of("-Xmx256m", "-Xmn32m"); // it holds the names of all screening lists
                    case INSPECTION -> List.of("-Xmx320m", "-Xmn32m"); // it holds the cross sections of all elements
                    case INTELLIGENCE ->
                        List.of("-Xmx256m", "-Xmn24m"); // its stream keeps cells of firms and routes beside the heap
                    case TIPS -> List.of("-Xmx128m", "-Xmn16m");
                    default -> List.of("-Xmx192m", "-Xmn24m");
                });
        if (part == Part.TIPS) words.addAll(SILENT);
        return words;
    }

    private AotCache cache(Part service) throws IOException {
        return AotCache.of(settings.home(), service, application(settings.home(), service));
    }

    private List<String> program(Part part) throws IOException {
        var base = settings.portBase();
        return switch (part) {
            case POSTGRES -> throw new IllegalArgumentException("postgres is no Java program");
            case KAFKA ->
                own(
                        KafkaMain.class,
                        settings.data().of(part).toString(),
                        Integer.toString(part.port(base)),
                        Integer.toString(part.port(base) + 1),
                        settings.data().run("kafka.ready").toString());
            case IDENTITY ->
                settings.keycloak()
                        ? new Keycloak(settings).program()
                        : own(
                                IdentityMain.class,
                                "--folder=" + settings.data().of(part),
                                "--port=" + part.port(base),
                                "--redirect=http://127.0.0.1/console/callback",
                                "--redirect=http://localhost/console/callback");
            default -> List.of("-jar", jar(settings.home(), part).toString());
        };
    }

    static Path jar(Path home, Part service) throws IOException {
        return application(home, service).resolve("quarkus-run.jar");
    }

    /** What Quarkus built of a service. */
    static Path application(Path home, Part service) throws IOException {
        var folder = home.resolve(service.module()).resolve("target/quarkus-app");
        if (Files.notExists(folder.resolve("quarkus-run.jar")))
            throw new IOException(service.title() + " is not built: " + folder + " is missing. Build it with"
                    + " 'mvn -DskipTests package', or let './ytterby up' do it");
        return folder;
    }

    private static List<String> own(Class<?> main, String... arguments) {
        // Under surefire the class path is one jar that names the others; the property has them all.
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var words = new ArrayList<>(List.of("-cp", classPath, main.getName()));
        words.addAll(List.of(arguments));
        return words;
    }
}
