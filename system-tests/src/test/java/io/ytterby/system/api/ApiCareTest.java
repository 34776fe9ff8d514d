package io.ytterby.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.client.TokenSupplier;
import io.ytterby.client.example.Quickstart;
import io.ytterby.embedded.apidiff.Baseline;
import io.ytterby.embedded.apidiff.Change;
import io.ytterby.embedded.fuzz.Fuzzer;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(1_000) // last: the fuzzer leaves proposals, lists and holds behind that nobody else expects
@ExtendWith(SharedRunningPlatform.class)
class ApiCareTest {
    @Test
    void every_call_has_examples_and_each_example_is_what_its_schema_takes(World world) throws Exception {
        var examples = new DocumentExamples(document(world));

        assertThat(examples.missing()).isEmpty();
        assertThat(examples.wrong()).isEmpty();
        World.say(examples.unknown().size() + " successes have no recorded example yet");
    }

    @Test
    void nothing_that_clients_were_promised_has_changed_to_their_harm(World world) throws Exception {
        var baseline = new Baseline(world.platform().settings().home());

        assertThat(baseline.changes(baseline.contracts())).allMatch(Change::compatible);
    }

    @Test
    void the_quickstart_of_the_client_runs(World world) throws Exception {
        var exporter = People.ofTheDemo().inRole("exporter", Optional.empty()).orElseThrow();
        var token = new TokenClient(world.platform().url(Part.IDENTITY).toString()).token(exporter);
        var told = new ArrayList<String>();

        Quickstart.run(world.platform().url(Part.GATEWAY), TokenSupplier.of(token), told::add);

        assertThat(told).first().isEqualTo("it needs DUAL_USE_LICENCE");
        assertThat(told).hasSize(4).anyMatch(line -> line.startsWith("not yet: "));
    }

    @Test
    void requests_right_and_wrong_find_no_500_and_nothing_of_the_insides(World world) throws Exception {
        long requests = Long.getLong("fuzz.requests", 400);
        try (var fuzzer = new Fuzzer(
                world.platform().url(Part.GATEWAY), world.platform().url(Part.IDENTITY), People.ofTheDemo())) {
            var outcome = fuzzer.run(Long.getLong("fuzz.seed", 7), requests, World::say);

            assertThat(outcome.grave()).isEmpty();
            if (outcome.faults() > 0) World.say(outcome.shown());
        }
    }

    private static JsonNode document(World world) throws Exception {
        try (var http = HttpClient.newHttpClient()) { // which asks for HTTP/2 first
            var request = HttpRequest.newBuilder(
                            world.platform().url(Part.GATEWAY).resolve("/q/openapi"))
                    .build();
            return new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        }
    }
}
