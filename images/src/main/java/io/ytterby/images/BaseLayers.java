package io.ytterby.images;

import io.ytterby.images.SystemLibraries.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What all images have below: the system's libraries with a user and two writable folders, and the Java runtime. The same
 * bytes in each, so a node keeps them once. No shell, no package manager.
 */
record BaseLayers(Layer system, Layer java, List<Library> libraries) {
    /** Data that outlives a container: keys, snapshots, documents. A volume lies here; all else is read-only. */
    static final String DATA = "/var/lib/ytterby";

    private static final String PASSWD = "root:x:0:0:root:/:/sbin/nologin\n" + "ytterby:x:" + ImageWriter.UID + ":"
            + ImageWriter.UID + ":ytterby:" + DATA + ":/sbin/nologin\n";
    private static final String GROUP = "root:x:0:\nytterby:x:" + ImageWriter.UID + ":\n";
    private static final String NAMES = "hosts: files dns\n";

    BaseLayers {
        libraries = List.copyOf(libraries);
    }

    static BaseLayers in(Path work) throws IOException {
        var runtime = JavaRuntime.in(work);
        var libraries = new SystemLibraries(work).of(List.of(runtime));
        var system = Layer.named("system");
        for (var library : libraries) add(library, system);
        system.file(written(work, "passwd", PASSWD), "/etc/passwd")
                .file(written(work, "group", GROUP), "/etc/group")
                .file(written(work, "nsswitch.conf", NAMES), "/etc/nsswitch.conf");
        var empty = Files.createDirectories(work.resolve("empty"));
        system.writable(empty, "/tmp", "777").writable(empty, DATA, "700");
        var java = Layer.named("java").tree(runtime, JavaRuntime.HOME).build();
        return new BaseLayers(system.build(), java, libraries);
    }

    /** The library's bytes under the path by which the loader asks for it. */
    static void add(Library library, Layer.Builder layer) throws IOException {
        layer.file(library.path().toRealPath(), library.path().normalize().toString());
    }

    private static Path written(Path work, String name, String text) throws IOException {
        var file = Files.createDirectories(work.resolve("etc")).resolve(name);
        Files.writeString(file, text);
        return file;
    }
}
