package io.ytterby.images;

import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The machine's own libraries that programs load: the C library, its loader, and what else they name. They go into the
 * image under the same paths, so that the loader finds them without a cache.
 */
final class SystemLibraries {
    /** {@code libc.so.6 => /lib/…/libc.so.6 (0x…)}, or the loader, which has a path only. */
    private static final Pattern LOADED = Pattern.compile("(?m)^\\s*(?:\\S+ => )?(/\\S+) \\(0x[0-9a-f]+\\)$");

    /** Loaded by the C library itself when a thread ends, so that no program names it. */
    private static final String UNWINDER = "libgcc_s.so.1";

    private final Path work;

    SystemLibraries(Path work) {
        this.work = work;
    }

    /** A library and the package of the system that it came in, if the system tells. */
    record Library(Path path, Optional<Origin> origin) {}

    /** A Debian package. */
    record Origin(String name, String version) {}

    /** Those that the programs and libraries in folders need, but not the folders' own, sorted by path. */
    List<Library> of(List<Path> folders) throws IOException {
        var found = new TreeSet<Path>();
        for (var folder : folders) {
            var loaded = loadedBy(binaries(folder));
            loaded.removeIf(path -> path.normalize().startsWith(folder));
            found.addAll(loaded);
        }
        if (found.isEmpty()) throw new IOException("ldd names no libraries here: images are made on Linux with glibc");
        var unwinder = found.first().resolveSibling(UNWINDER);
        if (Files.exists(unwinder)) found.add(unwinder);
        var libraries = new ArrayList<Library>();
        for (var path : found) libraries.add(new Library(path, origin(path)));
        return libraries;
    }

    private Set<Path> loadedBy(List<Path> binaries) throws IOException {
        var words = Stream.concat(Stream.of("ldd"), binaries.stream().map(Path::toString))
                .toList();
        var paths = new TreeSet<Path>();
        LOADED.matcher(Processes.run(work, words)).results().forEach(found -> paths.add(Path.of(found.group(1))));
        return paths;
    }

    private static List<Path> binaries(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(SystemLibraries::isElf)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isElf(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var head = bytes.readNBytes(4);
            return head.length == 4 && head[0] == 0x7f && head[1] == 'E' && head[2] == 'L' && head[3] == 'F';
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Debian's list names a file by the folder it was packed for, which may be a link to another by now. */
    private Optional<Origin> origin(Path library) {
        for (var path : List.of(library, Path.of("/usr" + library))) {
            try {
                var owner = Processes.run(work, List.of("dpkg-query", "-S", path.toString()));
                var name = owner.substring(0, owner.indexOf(": "));
                var version = Processes.run(work, List.of("dpkg-query", "-W", "-f", "${Version}", name));
                return Optional.of(new Origin(name.split(":", -1)[0], version.strip()));
            } catch (IOException notThere) {
                // The next spelling, or another kind of system.
            }
        }
        return Optional.empty();
    }
}
