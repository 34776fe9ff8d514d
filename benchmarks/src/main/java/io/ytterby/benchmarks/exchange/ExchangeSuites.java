package io.ytterby.benchmarks.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.data.CatenaX9Writer;
import io.ytterby.certification.exchange.data.Pact3Reader;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.suite.PactCases;
import io.ytterby.certification.exchange.suite.PactHost;
import io.ytterby.certification.exchange.suite.PactPartner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The cases that PACT's conformance service plays for version 3, each listed, against the real service; PACT's own examples,
 * which may break its rules but must be read; and what comes of all of them for Catena-X, held against its schema.
 */
public final class ExchangeSuites {
    private static final int PORT_BASE = 18_620;

    private final Path data;
    private final ForeignSchemas schemas;
    private final HttpClient http = HttpClient.newHttpClient();
    private int failed;

    private ExchangeSuites(Path data) throws IOException {
        this.data = data;
        this.schemas = new ForeignSchemas(data);
    }

    /**
     * Ends with 1 if a case failed.
     *
     * @param arguments the folder of data
     */
    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0], "certification");
        if (!Files.isDirectory(data.resolve("pact")) || !Files.isDirectory(data.resolve("catena-x"))) {
            System.out.println("pact-3: 0 passed, 0 failed, 1 skipped (there is no " + data + "/pact or catena-x)");
            return;
        }
        var suites = new ExchangeSuites(data);
        suites.examples();
        try (var service = CertificationAlone.start(PORT_BASE);
                var partner = new PactPartner()) {
            suites.cases(service, partner);
        }
        if (suites.failed > 0) System.exit(1);
    }

    /** PACT's own examples: each is read, and what Catena-X can hold of it fits Catena-X' schema. */
    private void examples() throws IOException {
        int passed = 0;
        int wrong = 0;
        for (var name : List.of(
                "example-1", "example-2", "get-footprint-response", "list-footprints-response", "pf-response-event")) {
            var file = data.resolve("pact/v3__examples__" + name + ".json");
            for (var footprint :
                    footprints(PactJson.object(Files.readAllBytes(file)).orElseThrow())) {
                var reading = Pact3Reader.read(footprint);
                var words = reading.footprint() == null
                        ? "it is not usable: " + reading.findings()
                        : switch (CatenaX9Writer.write(reading.footprint())) {
                            case CatenaX9Writer.Outcome.Written(var document) ->
                                schemas.catenaX(PactJson.text(document));
                            case CatenaX9Writer.Outcome.NotExpressible(var why) -> "it is not expressible: " + why;
                        };
                if (words.isEmpty()) passed++;
                else wrong++;
                System.out.println("  " + (words.isEmpty() ? "passed" : "FAILED: " + words) + "  " + name
                        + ", findings " + reading.findings());
            }
        }
        failed += wrong;
        System.out.printf("pact-3-examples: %d passed, %d failed, 0 skipped%n", passed, wrong);
    }

    private static List<JsonNode> footprints(ObjectNode example) {
        var footprints = new ArrayList<JsonNode>();
        if (example.has("pcf")) footprints.add(example);
        else if (example.path("data").has("pcf")) footprints.add(example.path("data"));
        else if (example.path("data").isArray()) example.path("data").forEach(footprints::add);
        else example.path("data").path("pfs").forEach(footprints::add);
        return footprints;
    }

    private void cases(CertificationAlone service, PactPartner partner) throws IOException, InterruptedException {
        prepare(service, partner);
        var buyer = CertificationAlone.person("buyer");
        var host = new PactHost(
                http,
                service.url() + "/pact",
                buyer.id(),
                buyer.password(),
                Map.of("X-Forwarded-Proto", "https"),
                Map.of("X-Forwarded-Proto", "http"));
        int passed = 0;
        int wrong = 0;
        for (var one : new PactCases(host, partner, schemas::footprint).all()) {
            var words = one.check().play();
            if (words.isEmpty()) passed++;
            else wrong++;
            System.out.printf(
                    "  %-6s %s  %s%n", one.number(), words.isEmpty() ? "passed" : "FAILED: " + words, one.name());
        }
        failed += wrong;
        System.out.printf("pact-3: %d passed, %d failed, 0 skipped%n", passed, wrong);
    }

    /** Two footprints that the buyer may see, and a system of the buyer that we may call back. */
    private void prepare(CertificationAlone service, PactPartner partner) throws IOException, InterruptedException {
        var producer = service.token("producer");
        var example = PactJson.object(Files.readAllBytes(data.resolve("pact/v3__examples__example-1.json")))
                .orElseThrow();
        var pcf = (ObjectNode) example.path("pcf");
        pcf.put("pcfExcludingBiogenicUptake", "0.356").put("pcfIncludingBiogenicUptake", "-1.254");
        pcf.remove("geographyCountrySubdivision");
        post(service, producer, "/v1/pact/footprints", shared(example));
        example.putArray("productIds").add("urn:gtin:5695872369594");
        post(service, producer, "/v1/pact/footprints", shared(example));
        var system = PactJson.object()
                .put("apiBase", partner.base())
                .put("clientId", PactPartner.CLIENT)
                .put("clientSecret", PactPartner.SECRET);
        post(service, service.token("buyer"), "/v1/pact/systems", system);
    }

    private static ObjectNode shared(ObjectNode footprint) throws IOException {
        ((ObjectNode) footprint.path("pcf")).put("geographyCountry", "CN");
        var body = PactJson.object();
        body.set("footprint", footprint);
        body.putArray("sharedWith").add(CertificationAlone.person("buyer").organisation());
        return body;
    }

    private void post(CertificationAlone service, String token, String path, ObjectNode body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.url() + path))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(PactJson.text(body)))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) throw new IOException(path + " answered " + answer.body());
    }
}
