package io.ytterby.embedded.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.embedded.identity.People;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes the n-th request of a seed: a call, somebody, ids that exist or not, and mostly one thing that is wrong. */
final class RequestMaker {
    private final long seed;
    private final List<ApiCall> calls;
    private final List<People.Person> people;
    private final KnownIds ids;

    RequestMaker(long seed, List<ApiCall> calls, List<People.Person> people, KnownIds ids) {
        this.seed = seed;
        this.calls = calls;
        this.people = people;
        this.ids = ids;
    }

    Sent make(long number) {
        var random = new Random(seed * 1_000_003 + number);
        var call = NastyValues.pick(calls, random);
        var person = random.nextInt(25) == 0 ? "" : somebody(call, random);
        int broken = random.nextInt(10);
        var target = path(call, random, broken == 1) + query(call, random, broken == 2);
        var body = body(call, random, broken >= 5);
        return new Sent(
                number, call, person, target, headers(call, random, broken == 3), body, broken == 0 || broken == 4);
    }

    /** Mostly somebody who may: a refusal of the role says little. */
    private String somebody(ApiCall call, Random random) {
        var may = people.stream()
                .filter(person -> person.roles().stream().anyMatch(call.roles()::contains))
                .toList();
        return NastyValues.pick(may.isEmpty() || random.nextInt(8) == 0 ? people : may, random)
                .id();
    }

    /** The same call with nothing broken. */
    Sent whole(long number, ApiCall call, String person) {
        var random = new Random(seed * 1_000_003 + number);
        return new Sent(
                number,
                call,
                person,
                path(call, random, false) + query(call, random, false),
                headers(call, random, false),
                body(call, random, false),
                true);
    }

    private String path(ApiCall call, Random random, boolean broken) {
        var path = call.path();
        for (var parameter : call.parameters()) {
            if (!parameter.path("in").asText().equals("path")) continue;
            var name = parameter.path("name").asText();
            var value = broken ? NastyValues.word(random) : id(call, parameter, name, random);
            path = path.replace("{" + name + "}", value);
        }
        return path;
    }

    private String id(ApiCall call, JsonNode parameter, String name, Random random) {
        var before =
                call.path().substring(0, call.path().indexOf("{" + name + "}")).split("/", -1);
        var example = parameter.path("example").asText("x");
        if (call.stopsPeople() || random.nextInt(8) == 0)
            return encoded(call.stopsPeople() ? "nobody-" + number(random) : example);
        return encoded(ids.pick(before.length == 0 ? "" : before[before.length - 1], name, random)
                .orElse(example));
    }

    private static int number(Random random) {
        return random.nextInt(1_000_000);
    }

    private static String query(ApiCall call, Random random, boolean broken) {
        var parts = new ArrayList<String>();
        for (var parameter : call.parameters()) {
            if (!parameter.path("in").asText().equals("query")) continue;
            boolean needed = parameter.path("required").asBoolean();
            if (broken || needed || random.nextInt(4) == 0)
                parts.add(parameter.path("name").asText() + "="
                        + (broken && random.nextBoolean()
                                ? NastyValues.word(random)
                                : encoded(parameter.path("example").asText())));
        }
        if (broken && random.nextInt(5) == 0) parts.add("unexpected=" + NastyValues.word(random));
        parts.removeIf(part -> part.startsWith("pageToken=") && !broken);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static List<String> headers(ApiCall call, Random random, boolean broken) {
        var headers = new ArrayList<String>();
        if (!call.contentType().isEmpty()) headers.addAll(List.of("Content-Type", call.contentType()));
        if (!call.method().equals("GET") && !(broken && random.nextBoolean()))
            headers.addAll(List.of("Idempotency-Key", "fuzz-" + number(random)));
        for (var parameter : call.parameters())
            if (parameter.path("name").asText().equals("If-Match"))
                headers.addAll(List.of("If-Match", "\"" + random.nextInt(4) + "\""));
        if (broken) {
            var nasty = NastyValues.header(random);
            for (int i = headers.size() - 2; i >= 0; i -= 2)
                if (headers.get(i).equalsIgnoreCase(nasty.getFirst()))
                    headers.subList(i, i + 2).clear();
            headers.addAll(nasty);
        }
        return headers;
    }

    private static String body(ApiCall call, Random random, boolean broken) {
        if (call.contentType().isEmpty()) return broken && random.nextInt(4) == 0 ? NastyValues.body(random) : "";
        if (broken) return new Mutation(random).of(call.example());
        return call.example().isTextual()
                ? call.example().asText()
                : call.example().isMissingNode() ? "{}" : call.example().toString();
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
