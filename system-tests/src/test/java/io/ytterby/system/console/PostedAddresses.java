package io.ytterby.system.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the console's forms are sent, read from its resources as they were written: {@code @Path} of the class and of the method, each
 * choice of a verb an address of its own.
 */
final class PostedAddresses {
    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "."), "../console/src/main/java/io/ytterby/console");
    private static final Pattern OF_CLASS =
            Pattern.compile("^@Path\\(\"([^\"]+)\"\\)(?=[^;]*?^(?:public )?(?:final )?class )", Pattern.MULTILINE);
    private static final Pattern OF_METHOD =
            Pattern.compile("@POST\\b((?:\\s*@\\w+(?:\\((?:\"[^\"]*\"|[^)\"])*\\))?)*)\\s*public ");
    private static final Pattern PATH = Pattern.compile("@Path\\(\"([^\"]+)\"\\)");
    private static final Pattern PLACE = Pattern.compile("\\{\\s*\\w+\\s*(?::([^}]*))?\\}");

    private PostedAddresses() {}

    /** Each as {@code /console/cases/{}/do/{}}; a place with a choice of words stands once for each word. */
    static List<String> all() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith("Resource.java"))
                    .flatMap(PostedAddresses::of)
                    .sorted()
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> of(Path file) {
        try {
            var text = Files.readString(file);
            var of = OF_CLASS.matcher(text);
            if (!of.find()) return Stream.empty();
            return OF_METHOD.matcher(text).results().flatMap(method -> spoken(of.group(1), method));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> spoken(String ofClass, MatchResult method) {
        var own = PATH.matcher(method.group(1));
        return words(own.find() ? ofClass + "/" + own.group(1).replaceFirst("^/", "") : ofClass).stream();
    }

    private static List<String> words(String path) {
        var place = PLACE.matcher(path);
        if (!place.find()) return List.of(path);
        var choice = place.group(1);
        var all = new ArrayList<String>();
        for (var word : choice == null ? new String[] {"\0"} : choice.split("\\|"))
            all.addAll(words(place.replaceFirst(Matcher.quoteReplacement(word.strip()))));
        return all.stream().map(one -> one.replace("\0", "{}")).toList();
    }

    /** What a path that was sent must look like to be this address. */
    static Pattern asSent(String address) {
        return Pattern.compile(Pattern.quote(address).replace("{}", "\\E[^/]+\\Q"));
    }
}
