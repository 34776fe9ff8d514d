package io.ytterby.embedded.apidiff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The documents that clients were promised ({@code contracts/openapi/*.json} and the events' schemas) beside those that
 * the last build of this checkout has made.
 */
public final class Baseline {
    private static final String CONTRACTS = "contracts/src/main/resources/contracts";
    private static final List<String> SERVICES =
            List.of("certification", "gateway", "inspection", "intelligence", "licensing", "tips", "tracking");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path checkout;

    public Baseline(Path checkout) {
        this.checkout = checkout;
    }

    /**
     * Everything that differs; what is not compatible and took a step of the major version is no fault.
     *
     * @param base another checkout's contracts folder; this one's own where there is none
     */
    public List<Change> changes(Path base) throws IOException {
        var changes = new ArrayList<Change>();
        for (var service : SERVICES) {
            var promised = base.resolve("openapi").resolve(service + ".json");
            if (!Files.exists(promised)) continue;
            var before = JSON.readTree(promised.toFile());
            var after = built(service);
            boolean step = major(after) > major(before);
            for (var change : DocumentDiff.of(service, before, after))
                changes.add(step ? new Change(change.where(), change.what(), true) : change);
        }
        events(base)
                .forEach((name, before) -> changes.addAll(DocumentDiff.ofEvent("event " + name, before, now(name))));
        return changes;
    }

    /** Makes what was built the promise, without its examples. */
    public void accept() throws IOException {
        for (var service : SERVICES) {
            var document = built(service);
            strip(document);
            JSON.writeValue(
                    contracts().resolve("openapi").resolve(service + ".json").toFile(), document);
        }
    }

    public Path contracts() {
        return checkout.resolve(CONTRACTS);
    }

    private JsonNode built(String service) throws IOException {
        var folder = checkout.resolve(service.equals("gateway") ? service : service + "-service");
        var file = folder.resolve("target/openapi/openapi.json");
        if (!Files.exists(file)) throw new IOException(service + " is not built: " + file + " is missing");
        return JSON.readTree(file.toFile());
    }

    private JsonNode now(String name) {
        try {
            var file = contracts().resolve("events").resolve(name);
            return Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, JsonNode> events(Path base) throws IOException {
        var found = new TreeMap<String, JsonNode>();
        var folder = base.resolve("events");
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".schema.json")).toList())
                found.put(folder.relativize(file).toString(), JSON.readTree(file.toFile()));
        }
        return found;
    }

    private static int major(JsonNode document) {
        var version = document.path("info").path("version").asText("0").split("\\.", 2)[0];
        return version.matches("[0-9]{1,4}") ? Integer.parseInt(version) : 0;
    }

    /** Examples may change, and errors may come. */
    private static boolean isNoPromise(ObjectNode object, String field) {
        return (field.equals("example") && object.has("schema"))
                || (field.matches("[45][0-9]{2}") && object.path(field).has("description"));
    }

    private static void strip(JsonNode node) {
        if (node instanceof ArrayNode array) array.forEach(Baseline::strip);
        if (!(node instanceof ObjectNode object)) return;
        object.properties().removeIf(field -> isNoPromise(object, field.getKey()));
        object.forEach(Baseline::strip);
    }
}
