package io.ytterby.kit.rest;

import static io.restassured.RestAssured.given;
import static io.ytterby.kernel.OrganisationKind.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class IdempotencyTest {
    private static final int TWINS = 50;

    @Inject
    Effects effects;

    @Inject
    Jdbi jdbi;

    @Inject
    IdempotencyKeys keys;

    private final String name = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String key = UUID.randomUUID().toString();

    @Test
    void fifty_twins_have_one_effect_and_get_the_same_bytes() throws Exception {
        var start = new CountDownLatch(1);
        Callable<Response> twin = () -> {
            start.await();
            return post("bo.jin", key, name);
        };

        var answers = new ArrayList<Response>();
        try (var threads = Executors.newFixedThreadPool(TWINS)) {
            var futures = IntStream.range(0, TWINS)
                    .mapToObj(i -> threads.submit(twin))
                    .toList();
            start.countDown();
            for (var future : futures) answers.add(future.get());
        }

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(Response::asString).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(answers.stream().map(answer -> answer.header("Location")).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(effects.count(name)).isEqualTo(1);
    }

    @Test
    void a_replay_carries_the_version_and_the_tag_again() {
        var first = post("bo.jin", key, name);
        var second = post("bo.jin", key, name);

        assertThat(second.header("ETag")).isEqualTo("\"1\"").isEqualTo(first.header("ETag"));
        assertThat(second.header("Ytterby-Version"))
                .isEqualTo(first.header("Ytterby-Version"))
                .endsWith("@1");
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void the_same_key_with_another_body_is_refused_and_has_no_effect() {
        post("bo.jin", key, name);

        var other = post("bo.jin", key, name + "2");

        assertProblem(other, 422, "idempotency-key-reused");
        assertThat(effects.count(name + "2")).isZero();
    }

    @Test
    void another_person_has_keys_of_their_own() {
        post("bo.jin", key, name);

        var other = post("an.wu", key, name);

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.header("Idempotency-Replayed")).isNull();
        assertThat(effects.count(name)).isEqualTo(2);
    }

    @Test
    void a_key_is_required_and_must_be_visible() {
        assertProblem(request("bo.jin", name).post("/v1/widgets/effects"), 400, "idempotency-key-required");
        assertProblem(post("bo.jin", "two words", name), 400, "idempotency-key-malformed");
        assertProblem(post("bo.jin", "x".repeat(201), name), 400, "idempotency-key-malformed");
        assertThat(effects.count(name)).isZero();
    }

    @Test
    void a_refusal_is_remembered_and_rolled_back() {
        var first = post("bo.jin", key, "refused");
        var second = post("bo.jin", key, "refused");

        assertProblem(first, 409, "conflict");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(effects.count("refused")).isZero();
    }

    @Test
    void a_broken_constraint_is_remembered_too() {
        var tooLong = "x".repeat(41);

        var first = post("bo.jin", key, tooLong);
        var second = post("bo.jin", key, tooLong);

        assertProblem(first, 400, "invalid-request");
        assertThat(first.jsonPath().getString("errors[0].pointer")).isEqualTo("/name");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void our_own_fault_and_too_many_requests_are_not_remembered() {
        assertProblem(post("bo.jin", key, "broken"), 500, "internal");
        assertThat(post("bo.jin", key, "busy").statusCode()).isEqualTo(429);

        var third = post("bo.jin", key, name);

        assertThat(third.statusCode()).isEqualTo(201);
        assertThat(third.header("Idempotency-Replayed")).isNull();
        assertThat(effects.count("broken") + effects.count("busy")).isZero();
    }

    @Test
    void a_twin_that_is_held_up_at_another_replica_is_409_after_five_seconds() {
        var scope = post("bo.jin", key, name).statusCode() == 201 ? lastScope() : new byte[0];
        jdbi.useHandle(handle -> handle.execute("DELETE FROM idempotency WHERE scope = ?", (Object) scope));

        var answer = jdbi.inTransaction(handle -> {
            handle.execute("INSERT INTO idempotency (scope, body_hash) VALUES (?, sha256('x'::bytea))", (Object) scope);
            return post("bo.jin", key, name);
        });

        assertProblem(answer, 409, "idempotency-key-in-flight");
        assertThat(effects.count(name)).isEqualTo(1);
    }

    @Test
    void a_key_is_new_again_after_a_day_and_old_rows_are_purged() {
        post("bo.jin", key, name);
        age(lastScope());
        var again = post("bo.jin", key, name);
        var scope = lastScope();
        age(scope);

        keys.purge();

        assertThat(again.header("Idempotency-Replayed")).isNull();
        assertThat(effects.count(name)).isEqualTo(2);
        assertThat(keys.lookUp(scope)).isEmpty();
    }

    private void age(byte[] scope) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE idempotency SET created_at = now() - interval '25 hours' WHERE scope = ?", (Object) scope));
    }

    private byte[] lastScope() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT scope FROM idempotency ORDER BY created_at DESC LIMIT 1")
                        .mapTo(byte[].class)
                        .one());
    }

    private static Response post(String person, String key, String name) {
        return request(person, name).header("Idempotency-Key", key).post("/v1/widgets/effects");
    }

    private static io.restassured.specification.RequestSpecification request(String person, String name) {
        return given().auth()
                .oauth2(TestTokens.of(person, "cn-baotou-re", COMPANY, "exporter")
                        .signed())
                .contentType("application/json")
                .body("{\"name\":\"" + name + "\"}");
    }

    private static void assertProblem(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:ytterby:problem:" + slug);
    }
}
