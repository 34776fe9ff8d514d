package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.embedded.demo.Answer;
import io.ytterby.embedded.demo.Api;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.Persistent;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.Twin;
import io.ytterby.system.rig.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two gateways side by side: each knows all by itself, and nobody can tell which one has answered. */
@Order(9)
@ExtendWith(SharedRunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoGatewaysTest {
    private static final String LINKS = "/api/buyer/v1/links";

    /** One for all tests: none of them ends it, and each asks for what is new. */
    private @Nullable Twin twin;

    @Test
    void a_change_through_one_is_seen_through_both_and_has_the_same_number_in_both_logs(World world) throws Exception {
        var licence = world.licence(1_000_000, 1_000);
        try (var other = other(world)) {
            var path = "/api/buyer/v1/licences/" + licence + "/status";
            other.await(Cast.BUYER, path, answer -> isFresh(answer, "ISSUED"));

            new Persistent(world.api())
                    .post(
                            Cast.REGULATOR,
                            "/api/licensing/v1/licences/" + licence + ":suspend",
                            Map.of("reason", "Seen from both sides"))
                    .expect(200);

            other.await(Cast.BUYER, path, answer -> isFresh(answer, "SUSPENDED"));
            world.api().await(Cast.BUYER, path, answer -> isFresh(answer, "SUSPENDED"));
            var last = lastOf(world.api());
            var here = world.api().await(Cast.BUYER, last, answer -> tellsOf(answer, licence));
            var there = other.await(Cast.BUYER, last, answer -> tellsOf(answer, licence));
            assertThat(inBoth(there, here)).isEqualTo(inBoth(here, there)).isNotEmpty();
        }
    }

    @Test
    void one_key_has_one_effect_whichever_of_them_it_is_sent_to(World world) throws Exception {
        try (var other = other(world)) {
            var key = UUID.randomUUID().toString();
            var licence = world.licence(1_000_000, 1_000);
            var link = Map.of("licenceNumber", licence, "label", key);
            var status = "/api/buyer/v1/licences/" + licence + "/status";
            for (var gateway : List.of(world.api(), other)) // each must have heard of it
            gateway.await(Cast.BUYER, status, answer -> isFresh(answer, "ISSUED"));

            var first = world.api()
                    .post(Cast.EXPORTER, LINKS, link, "Idempotency-Key", key)
                    .expect(201);
            var again = other.post(Cast.EXPORTER, LINKS, link, "Idempotency-Key", key)
                    .expect(201);

            assertThat(again.text("id")).isEqualTo(first.text("id"));
            // Its address is a secret that nobody keeps: told once, whoever asks again and where.
            assertThat(first.body().has("url")).isTrue();
            assertThat(again.body().has("url")).isFalse();
            assertThat(other.get(Cast.EXPORTER, LINKS + "?pageSize=1000")
                            .expect(200)
                            .body()
                            .path("items")
                            .findValuesAsText("label"))
                    .containsOnlyOnce(key);
        }
    }

    @Test
    void when_one_is_killed_the_other_goes_on_and_knows_what_comes_then(World world) throws Exception {
        var licence = world.licence(1_000_000, 1_000);
        var path = "/api/buyer/v1/licences/" + licence + "/status";
        try (var other = other(world)) {
            other.await(Cast.BUYER, path, answer -> isFresh(answer, "ISSUED"));

            world.platform().kill9(Part.GATEWAY);
            try {
                other.post(
                                Cast.REGULATOR,
                                "/api/licensing/v1/licences/" + licence + ":suspend",
                                Map.of("reason", "While one is away"))
                        .expect(200);
                other.await(Cast.BUYER, path, answer -> isFresh(answer, "SUSPENDED"));
            } finally {
                world.platform().restart(Part.GATEWAY);
            }
            world.api().await(Cast.BUYER, path, answer -> isFresh(answer, "SUSPENDED"));
        }
    }

    /** The other gateway, which the first test that asks starts. */
    private Api other(World world) throws Exception {
        var running = twin;
        if (running == null) twin = running = Twin.of(world, Part.GATEWAY);
        return new Api(running.url(), world.platform().url(Part.IDENTITY), People.ofTheDemo());
    }

    @AfterAll
    void endTheOther() throws IOException {
        if (twin != null) twin.close();
    }

    private static boolean isFresh(Answer answer, String status) {
        return answer.status() == 200
                && answer.text("status").equals(status)
                && answer.text("freshness").equals("FRESH");
    }

    /** The newest entries of the buyer's log. */
    private static String lastOf(Api api) {
        var newest = api.get(Cast.BUYER, "/api/buyer/v1/events?after=0&pageSize=1")
                .expect(200)
                .body()
                .path("newest")
                .asLong();
        return "/api/buyer/v1/events?after=" + Math.max(0, newest - 20);
    }

    /** What one of them tells up to where the other's log ended when it was asked: other tests' lots go on changing. */
    private static List<JsonNode> inBoth(Answer one, Answer other) {
        var end = Math.min(endOf(one), endOf(other));
        var entries = new ArrayList<JsonNode>();
        for (JsonNode item : one.body().path("items")) if (number(item) <= end) entries.add(item);
        return entries;
    }

    private static long endOf(Answer answer) {
        long end = 0;
        for (JsonNode item : answer.body().path("items")) end = Math.max(end, number(item));
        return end;
    }

    private static long number(JsonNode item) {
        return Long.parseLong(item.path("sequence").asText());
    }

    private static boolean tellsOf(Answer answer, String licence) {
        for (JsonNode item : answer.body().path("items")) {
            var text = item.toString();
            if (text.contains(licence) && text.contains("SUSPENDED")) return true;
        }
        return false;
    }
}
