package io.ytterby.images;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How Java is started in a container: within the container's memory, and without files beside /tmp. */
final class Jvm {
    private Jvm() {}

    static List<String> options(String... more) {
        var words = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+UseCompactObjectHeaders",
                "-Xss512k",
                "-Djava.io.tmpdir=/tmp"));
        words.addAll(List.of(more));
        return words;
    }

    /**
     * For the service that has in memory for a moment what reporters hand in: nobody attaches to it, and its end writes no
     * memory down.
     */
    static List<String> silent() {
        return options(
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:ErrorFile=/dev/null");
    }

    /** @param heap how much may be heap; it stands where who runs the container can say it otherwise */
    static Map<String, String> environment(String heap) {
        return Map.of(
                "JAVA_HOME",
                JavaRuntime.HOME,
                "JDK_JAVA_OPTIONS",
                heap,
                "LANG",
                "C.UTF-8",
                "MALLOC_ARENA_MAX", // else the C library keeps a pool of memory for each of many threads
                "2",
                "PATH",
                JavaRuntime.HOME + "/bin:/bin");
    }
}
