package io.ytterby.tips;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.TeamKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The team of the journeys: each with a key of his own, confirmed by another. */
final class Officers {
    static final String ANNA = "anna.fall";
    static final String BO = "bo.fall";
    static final String CLARA = "clara.custody";

    private static final Map<String, byte[]> KEYS = new ConcurrentHashMap<>();

    private Officers() {}

    static String token(String person) {
        return TestTokens.of(person, "cn-gacc", OrganisationKind.AUTHORITY, Roles.CASE_OFFICER)
                .signed();
    }

    /** Two officers of cases and a custodian, once for each database. */
    static void team() {
        List<String> there = get(ANNA, "/desk/v1/keys").path("items.keyId");
        if (KEYS.containsKey(ANNA) && there.contains(TeamKey.of(key(ANNA)).id())) return;
        join(ANNA, "CASE", BO);
        join(BO, "CASE", ANNA);
        join(CLARA, "CUSTODY", ANNA);
    }

    static void join(String person, String purpose, String confirmer) {
        var key = ReceiptKeys.drawReadingKey(new SecureRandom());
        KEYS.put(person, key);
        var open = TeamKey.of(key);
        var proposed = post(
                person,
                "/desk/v1/keys",
                "{\"publicKey\":\"%s\",\"purpose\":\"%s\"}".formatted(base64(open.bytes()), purpose));
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        var confirmed = post(confirmer, "/desk/v1/keys/" + open.id() + ":confirm", "{}");
        assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
    }

    static byte[] key(String person) {
        return Objects.requireNonNull(KEYS.get(person), person);
    }

    static Response get(String person, String path) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token(person))
                .get(path);
    }

    static Response post(String person, String path, String body) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token(person))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** The newest tip that this person sees. */
    static String newest(String person) {
        return get(person, "/desk/v1/tips?pageSize=1").path("items[0].tipId");
    }

    static Path bundle(String person, String tip) {
        try {
            var answer = get(person, "/desk/v1/tips/" + tip + "/bundle");
            assertThat(answer.statusCode()).isEqualTo(200);
            return Files.write(Files.createTempFile("bundle", ".zip"), answer.asByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
