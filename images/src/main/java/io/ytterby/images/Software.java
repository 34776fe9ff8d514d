package io.ytterby.images;

import io.ytterby.images.SystemLibraries.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of software in an image.
 *
 * @param group of a Maven artifact; empty for anything else
 * @param purl its package URL, which scanners look up
 */
record Software(String group, String name, String version, String purl) {
    /** Of the list that Quarkus writes: {@code group:name:classifier:type:version} in each line. */
    static List<Software> ofQuarkus(Path list) throws IOException {
        var all = new ArrayList<Software>();
        for (var line : Files.readAllLines(list)) {
            var words = line.strip().split(":", -1);
            if (words.length == 5) all.add(maven(words[0], words[1], words[4]));
        }
        return all;
    }

    /** Of the list that Maven writes: {@code group:name:type[:classifier]:version:scope}, and more behind it. */
    static List<Software> ofMaven(Path list) throws IOException {
        var all = new ArrayList<Software>();
        for (var line : Files.readAllLines(list)) {
            var words = line.strip().split(" ", 2)[0].split(":", -1);
            if (words.length >= 5) all.add(maven(words[0], words[1], words[words.length - 2]));
        }
        return all;
    }

    /** The Java runtime and the packages that libraries of the system came in. */
    static Set<Software> ofSystem(List<Library> libraries) {
        var all = new LinkedHashSet<Software>();
        var java = Runtime.version();
        var version = java.feature() + "." + java.interim() + "." + java.update();
        all.add(new Software(
                "", "openjdk", version, "pkg:generic/openjdk@" + java.toString().replace("+", "%2B")));
        for (var library : libraries)
            library.origin()
                    .ifPresent(origin -> all.add(new Software(
                            "",
                            origin.name(),
                            origin.version(),
                            "pkg:deb/debian/" + origin.name() + "@"
                                    + origin.version().replace("+", "%2B") + "?arch=" + ImageWriter.architecture())));
        return all;
    }

    private static Software maven(String group, String name, String version) {
        return new Software(group, name, version, "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar");
    }
}
