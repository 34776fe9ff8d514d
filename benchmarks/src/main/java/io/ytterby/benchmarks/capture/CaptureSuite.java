package io.ytterby.benchmarks.capture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Captures every document of a folder through the real service: each good one is accepted to its last event, each invalid
 * one is refused as a {@code ValidationException}, at once or by its job.
 */
public final class CaptureSuite {
    private static final String VALIDATION = "epcisException:ValidationException";
    private static final String TAKEN = "epcisException:ResourceAlreadyExistsException";
    private static final List<String> GOOD = List.of(
            "openepcis/capture-documents",
            "openepcis/capture-events",
            "openepcis/query-documents",
            "gs1-examples",
            "hash-vectors");
    private static final List<String> INVALID = List.of("openepcis/invalid", "openepcis/query-invalid");

    /** They lie among the good ones, and GS1's own schema refuses them. */
    private static final Set<String> REFUSED_BY_THE_SCHEMA = Set.of(
            "AggregationEvent_with_persistentDisposition.json",
            "SensorData_with_combined_events.json",
            "TransactionEvent_with_userExtensions.json",
            // Of the hash vectors, which only ask what their events are called: GS1's XML schema refuses these.
            "SensorDataExamples.xml",
            "epcisQueryDocument.xml",
            "epcisXmlDocHavingEventWithIgnoreFields.xml",
            "epcisXmlQueryDocHavingEventWithIgnoreFields.xml");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI capture;
    private final Supplier<String> token;
    private int passed;
    private int failed;

    private CaptureSuite(URI capture, Supplier<String> token) {
        this.capture = capture;
        this.token = token;
    }

    /**
     * Ends with 1 if a document came out otherwise.
     *
     * @param arguments the folder of data
     */
    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0], "tracking");
        if (!Files.isDirectory(data)) {
            System.out.println("capture: 0 passed, 0 failed, 1 skipped (there is no " + data + ")");
            return;
        }
        try (var tracking = TrackingAlone.start(18_580)) {
            var suite = new CaptureSuite(tracking.capture(), tracking::token);
            for (var folder : GOOD) suite.folder(data.resolve(folder), true);
            for (var folder : INVALID) suite.folder(data.resolve(folder), false);
            System.out.printf("capture: %d passed, %d failed, 0 skipped%n", suite.passed, suite.failed);
            if (suite.failed > 0) System.exit(1);
        }
    }

    private void folder(Path folder, boolean good) throws Exception {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) if (!type(file).isEmpty()) document(file, good);
        }
    }

    private void document(Path file, boolean good) throws Exception {
        boolean acceptable =
                good && !REFUSED_BY_THE_SCHEMA.contains(file.getFileName().toString());
        var errors = captured(file);
        // Two documents of the collections may give one id to two events: then the second is right to be refused.
        boolean accepted = errors.stream().allMatch(TAKEN::equals);
        boolean right = acceptable ? accepted : errors.stream().anyMatch(VALIDATION::equals);
        if (right) passed++;
        else {
            failed++;
            System.out.println(
                    file + (acceptable ? " should have been captured: " : " should have been refused: ") + errors);
        }
    }

    /** The types of what was wrong; none if all of it was captured. */
    private List<String> captured(Path file) throws Exception {
        var answer = send(HttpRequest.newBuilder(capture)
                .header("Content-Type", type(file))
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
        if (answer.statusCode() != 202)
            return List.of(json.readTree(answer.body()).path("type").asText());
        var job = capture.resolve(answer.headers().firstValue("Location").orElseThrow());
        JsonNode state;
        do {
            TimeUnit.MILLISECONDS.sleep(5);
            state = json.readTree(send(HttpRequest.newBuilder(job)).body());
        } while (state.path("running").asBoolean());
        var types = new ArrayList<String>();
        state.path("errors").forEach(error -> types.add(error.path("type").asText()));
        if (state.path("success").asBoolean() != types.isEmpty()) types.add("success says otherwise");
        return types;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(
                request.header("Authorization", "Bearer " + token.get()).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String type(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml")) return "application/xml";
        return name.endsWith(".json") || name.endsWith(".jsonld") ? "application/ld+json" : "";
    }
}
