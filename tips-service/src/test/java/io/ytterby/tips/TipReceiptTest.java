package io.ytterby.tips;

import static io.restassured.RestAssured.given;
import static io.ytterby.tips.Officers.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.CheckBundle;
import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.SealedAnswer;
import io.ytterby.tipbox.seal.TeamKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One receipt takes the place of another, and speaks for what was handed in before. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TipReceiptTest {
    private static final String TEXT = "Lorries leave the shed behind the old port at night with grey powder.";

    @BeforeEach
    void a_team() {
        Officers.team();
    }

    @Test
    void a_new_receipt_opens_all_answers_and_proves_the_tip_and_the_old_one_finds_nothing() throws IOException {
        var old = Reporters.handedIn(TEXT);
        var tip = Officers.newest(ANNA);
        answered(tip, "Which lorry was it?");

        var next = Reporters.receipt(rotated(old));
        answered(tip, "Thank you, we found it.");
        var newest = Reporters.receipt(rotated(next));

        assertThat(Reporters.back(old).statusCode()).isEqualTo(404);
        assertThat(Reporters.back(next).statusCode()).isEqualTo(404);
        assertThat(rotated(old).statusCode()).isEqualTo(404);
        assertThat(Reporters.back(newest).asString()).contains("Which lorry was it?", "Thank you, we found it.");
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            assertThat(CheckBundle.of(bundle, null).faults()).isEmpty();
            var speaks = bundle.manifest().claimKeyNow();
            assertThat(ReceiptKeys.isClaim(speaks, "court", claim(newest))).isTrue();
            assertThat(ReceiptKeys.isClaim(speaks, "court", claim(old))).isFalse();
        }
    }

    @Test
    void what_a_reporter_said_before_counts_for_what_he_says_now_and_a_wrong_receipt_keeps_nothing() {
        var first = Reporters.handedIn(TEXT);
        var confirmed = Officers.newest(ANNA);
        Officers.post(
                ANNA, "/desk/v1/tips/" + confirmed + ":close", "{\"outcome\":\"CONFIRMED\",\"reason\":\"Seized\"}");
        Reporters.handedIn(TEXT + UUID.randomUUID());
        var alone = Officers.get(ANNA, "/desk/v1/tips/" + Officers.newest(ANNA));

        var wrong = Reporters.form(TEXT)
                .multiPart("earlier", "00000-00000-00000-00000")
                .post("/tip/new");
        var before = Officers.newest(ANNA);
        Reporters.receipt(Reporters.form(TEXT + UUID.randomUUID())
                .multiPart("earlier", first)
                .post("/tip/new"));
        var tied = Officers.get(ANNA, "/desk/v1/tips/" + Officers.newest(ANNA));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("no tip of the earlier receipt", TEXT);
        assertThat(alone.<String>path("tipId")).isEqualTo(before);
        assertThat(alone.<Object>path("earlier")).isNull();
        assertThat(tied.<Integer>path("earlier.confirmed")).isEqualTo(1);
        assertThat(tied.<String>path("earlier.reliability")).isEqualTo("0.66");
        assertThat(tied.<Integer>path("priority")).isGreaterThan(alone.<Integer>path("priority"));
    }

    private static Response rotated(String receipt) {
        return given().formParam("receipt", receipt).post("/tip/back/receipt");
    }

    private static byte[] claim(String receipt) {
        return ReceiptKeys.of(Receipt.read(receipt).orElseThrow()).claim("court");
    }

    private static void answered(String tip, String text) throws IOException {
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            var sealed = SealedAnswer.of(
                    text.getBytes(StandardCharsets.UTF_8),
                    UUID.fromString(tip),
                    new TeamKey(bundle.manifest().answerKeyNow()),
                    new SecureRandom());
            var kept = Officers.post(
                    ANNA, "/desk/v1/tips/" + tip + ":answer", "{\"sealed\":\"" + Officers.base64(sealed) + "\"}");
            assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
        }
    }
}
