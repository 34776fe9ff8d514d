package io.ytterby.client.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes the sources of the client's calls out of {@code contracts/openapi/*.json} and {@code contracts/problems.md}. */
final class ClientGenerator {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String PACKAGE = "io.ytterby.client.";
    private static final Pattern PROBLEM = Pattern.compile("^\\| `([a-z0-9-]+)` \\| ([0-9]{3}) \\| ([^|]*) \\|");

    private final Path contracts;

    ClientGenerator(Path contracts) {
        this.contracts = contracts;
    }

    /** The text of each file by its path below {@code src/main/java}. */
    Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        for (var service : List.of("certification", "gateway", "inspection", "intelligence", "licensing", "tracking")) {
            var document = new ObjectMapper()
                    .readTree(contracts.resolve("openapi/" + service + ".json").toFile());
            service(service, document, files);
        }
        files.put("io/ytterby/client/ProblemTypes.java", problems());
        return files;
    }

    private static void service(String service, JsonNode document, Map<String, String> files) {
        var groups = new TreeMap<String, List<ClientCall>>();
        var prefix = service.equals("gateway") ? "" : "/api/" + service;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    boolean reachable = service.equals("gateway")
                            ? path.getKey().startsWith("/api/")
                            : path.getKey().startsWith("/v1/");
                    if (!reachable || !METHODS.contains(operation.getKey())) return;
                    var call = new ClientCall(operation.getKey(), prefix + path.getKey(), operation.getValue());
                    groups.computeIfAbsent(
                                    ClientCall.capital(
                                            ClientCall.camel(call.group().replaceFirst(":.*$", ""))),
                                    _g -> new ArrayList<>())
                            .add(call);
                }));
        var folder = "io/ytterby/client/" + service + "/";
        groups.forEach((group, calls) -> files.put(folder + group + ".java", group(service, group, calls)));
        files.put(folder + ClientCall.capital(service) + "Api.java", api(service, groups.keySet()));
        files.put(folder + "package-info.java", about(service));
    }

    private static String group(String service, String group, List<ClientCall> calls) {
        var text = new StringBuilder("package " + PACKAGE + service + ";\n\nimport " + PACKAGE + "Options;\n");
        if (calls.stream().anyMatch(ClientCall::isPaged)) text.append("import " + PACKAGE + "Paged;\n");
        if (!calls.stream().allMatch(ClientCall::isPaged)) text.append("import " + PACKAGE + "Reply;\n");
        text.append("import " + PACKAGE + "Transport;\n\n");
        text.append("/** Generated from contracts/openapi/")
                .append(service)
                .append(".json: the calls of ")
                .append(group)
                .append(". */\n");
        text.append("public final class ").append(group).append(" {\n    private final Transport transport;\n\n    ");
        text.append(group).append("(Transport transport) {\n        this.transport = transport;\n    }\n");
        var names = new HashSet<String>();
        for (var call : calls) {
            var signature = call.name() + call.ids().size() + call.bodyType().isEmpty();
            if (!names.add(signature))
                throw new IllegalStateException("two calls would be " + group + "." + call.name());
            text.append('\n').append(call.written());
        }
        return text.append("}\n").toString();
    }

    private static String api(String service, Set<String> groups) {
        var name = ClientCall.capital(service) + "Api";
        var text = new StringBuilder("package " + PACKAGE + service + ";\n\nimport " + PACKAGE + "Transport;\n\n");
        text.append("/** Generated from contracts/openapi/").append(service).append(".json: where its calls are. */\n");
        text.append("public final class ")
                .append(name)
                .append(" {\n    private final Transport transport;\n\n    public ");
        text.append(name).append("(Transport transport) {\n        this.transport = transport;\n    }\n");
        for (var group : groups)
            text.append("\n    public ")
                    .append(group)
                    .append(' ')
                    .append(ClientCall.camel(Character.toLowerCase(group.charAt(0)) + group.substring(1)))
                    .append("() {\n        return new ")
                    .append(group)
                    .append("(transport);\n    }\n");
        return text.append("}\n").toString();
    }

    private static String about(String service) {
        return """
                /** Generated: the calls of %2$s. Start at {@link %1$s%2$s.%3$sApi}. */
                @NullMarked
                package %1$s%2$s;

                import org.jspecify.annotations.NullMarked;
                """.formatted(PACKAGE, service, ClientCall.capital(service));
    }

    private String problems() throws IOException {
        var text = new StringBuilder("""
                package io.ytterby.client;

                /** Generated from contracts/problems.md: every slug of a problem. */
                public final class ProblemTypes {
                """);
        for (var line : Files.readAllLines(contracts.resolve("problems.md"))) {
            var row = PROBLEM.matcher(line);
            if (!row.find()) continue;
            var constant = row.group(1).replace('-', '_').toUpperCase(java.util.Locale.ROOT);
            text.append("    /** ")
                    .append(row.group(2))
                    .append(": ")
                    .append(row.group(3).strip())
                    .append(". */\n    public static final String ");
            text.append(constant).append(" = \"").append(row.group(1)).append("\";\n\n");
        }
        return text.append("    private ProblemTypes() {}\n}\n").toString();
    }
}
