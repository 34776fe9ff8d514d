package io.ytterby.images;

import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A Java runtime of the modules that the services and their companions use, cut by jlink out of the JDK that runs this. */
final class JavaRuntime {
    /** Where it is in every image. */
    static final String HOME = "/opt/java";

    static final String PROGRAM = HOME + "/bin/java";

    /** What the JDK's own dependencies do not pull in: drivers, encodings and crypto that are found by name at run time. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.compiler",
            "java.desktop", // the letter of a licence as PDF, printed codes
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.prefs",
            "java.rmi",
            "java.scripting",
            "java.security.jgss",
            "java.security.sasl",
            "java.sql",
            "java.transaction.xa",
            "java.xml",
            "jdk.charsets", // files of authorities in GB 18030
            "jdk.crypto.cryptoki", // a signing key in an HSM
            "jdk.httpserver", // the issuer
            "jdk.jfr",
            "jdk.localedata", // dates and collation in Chinese
            "jdk.management",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.security.auth",
            "jdk.unsupported",
            "jdk.zipfs");

    private JavaRuntime() {}

    /** The runtime in a folder of the working folder; cut at the first call for this build of the JDK. */
    static Path in(Path work) throws IOException {
        var runtime = work.resolve("java-" + Runtime.version().toString().replace('+', '_'));
        if (Files.exists(runtime)) return runtime;
        var unfinished = work.resolve("java.unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(work);
        Processes.run(
                work,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                        "--add-modules",
                        String.join(",", MODULES),
                        "--no-header-files",
                        "--no-man-pages",
                        "--generate-cds-archive",
                        "--output",
                        unfinished.toString()));
        Files.move(unfinished, runtime, StandardCopyOption.ATOMIC_MOVE);
        return runtime;
    }
}
