package io.ytterby.k8s.code;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which settings each service reads, by the names that they have in the environment.
 *
 * @param known by service: all that it reads
 * @param required by service: those that have no default
 */
public record CodeSettings(Map<String, Set<String>> known, Map<String, Set<String>> required) {
    private static final Pattern PROPERTY = Pattern.compile(
            "@ConfigProperty\\(\\s*name = \"([^\"]+)\"(\\s*,\\s*defaultValue = [^)]*)?\\)\\s*(final )?([\\w.]+)");
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern METHOD =
            Pattern.compile("(@WithDefault\\([^)]*\\)\\s+)?\\b([A-Z]\\w*(?:<[^;(]*>)?|int|long|boolean) (\\w+)\\(\\);");
    private static final Pattern NESTED = Pattern.compile("interface (\\w+)");

    public static CodeSettings read(Path home) throws IOException {
        var known = new TreeMap<String, Set<String>>();
        var required = new TreeMap<String, Set<String>>();
        var sources = new Sources(home);
        for (var service : Sources.MODULES.entrySet()) {
            var names = new TreeSet<String>();
            var needed = new TreeSet<String>();
            for (var text : sources.withKit(service.getKey())) {
                properties(text, names, needed);
                mapping(text, names, needed);
            }
            for (var file : Set.of(
                    home.resolve(Sources.KIT).resolve("src/main/resources/META-INF/microprofile-config.properties"),
                    home.resolve(service.getValue()).resolve("src/main/resources/application.properties")))
                preset(file, names, needed);
            known.put(service.getKey(), names);
            required.put(service.getKey(), needed);
        }
        return new CodeSettings(known, required);
    }

    /** {@code ytterby.keys-dir} is {@code YTTERBY_KEYS_DIR} in the environment. */
    public static String environment(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static void properties(String text, Set<String> names, Set<String> needed) {
        var found = PROPERTY.matcher(text);
        while (found.find()) {
            var name = environment(found.group(1));
            names.add(name);
            if (found.group(2) == null && !found.group(4).startsWith("Optional")) needed.add(name);
        }
    }

    private static void mapping(String text, Set<String> names, Set<String> needed) {
        var prefix = MAPPING.matcher(text);
        if (!prefix.find()) return;
        var nested = new TreeSet<String>();
        var types = NESTED.matcher(text);
        while (types.find()) nested.add(types.group(1));
        var methods = METHOD.matcher(text);
        while (methods.find()) {
            var type = methods.group(2).replaceAll("<.*", "");
            if (nested.contains(type) || type.equals("Map")) continue;
            var name = environment(prefix.group(1) + "." + dashed(methods.group(3)));
            names.add(name);
            if (methods.group(1) == null && !type.startsWith("Optional") && nested.size() == 1) needed.add(name);
        }
    }

    private static String dashed(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** What a properties file says for every profile needs nobody else to say it. */
    private static void preset(Path file, Set<String> names, Set<String> needed) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        for (var name : properties.stringPropertyNames()) {
            names.add(environment(name.replaceFirst("^%\\w+\\.", "")));
            if (!name.startsWith("%")) needed.remove(environment(name));
        }
    }
}
