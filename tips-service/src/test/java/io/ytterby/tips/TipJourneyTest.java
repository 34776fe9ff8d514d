package io.ytterby.tips;

import static io.restassured.RestAssured.given;
import static io.ytterby.tips.Officers.ANNA;
import static io.ytterby.tips.Officers.BO;
import static io.ytterby.tips.Officers.CLARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.CheckBundle;
import io.ytterby.tipbox.seal.SealedAnswer;
import io.ytterby.tipbox.seal.TeamKey;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reporter does, and what of it arrives. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TipJourneyTest {
    private static final String TEXT =
            "Container CSQU3054383 leaves Laem Chabang on 2026-11-25 with 20 t of oxide as slag.";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void a_team() {
        Officers.team();
    }

    @Test
    void a_tip_is_handed_in_without_script_and_opened_on_an_officers_machine_alone() throws IOException {
        var page = Reporters.form(TEXT)
                .multiPart("file", "night shift.jpg", new byte[200_000], "image/jpeg")
                .post("/tip/new");
        Reporters.receipt(page);
        var tip = Officers.newest(ANNA);

        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            var text = bundle.manifest().items().get(0);
            var file = bundle.manifest().items().get(1);
            assertThat(Opened.opened(bundle, text, ANNA))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(TEXT);
            assertThat(Opened.opened(bundle, file, BO)).isEqualTo(new byte[200_000]);
            assertThat(Opened.name(bundle, file, ANNA)).isEqualTo("night shift.jpg");
            assertThat(CheckBundle.of(bundle, null).faults()).isEmpty();
            assertThatThrownBy(() -> Opened.opened(bundle, text, CLARA))
                    .isInstanceOf(java.util.NoSuchElementException.class);
        }
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asByteArray().length % (16 * 1024)).isZero();
    }

    @Test
    void the_reporter_reads_an_answer_adds_to_the_tip_and_proves_that_it_is_his() throws IOException {
        var receipt = Reporters.handedIn(TEXT);
        var tip = Officers.newest(ANNA);
        assertThat(Reporters.back(receipt).asString()).contains("Nobody has read it yet.");
        Officers.post(ANNA, "/desk/v1/tips/" + tip + ":acknowledge", "{}");
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            var sealed = SealedAnswer.of(
                    "Which lorry was it?".getBytes(StandardCharsets.UTF_8),
                    UUID.fromString(tip),
                    new TeamKey(bundle.manifest().answerKey()),
                    new SecureRandom());
            var kept = Officers.post(
                    ANNA, "/desk/v1/tips/" + tip + ":answer", "{\"sealed\":\"" + Officers.base64(sealed) + "\"}");
            assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
        }

        var seen = Reporters.back(receipt.toLowerCase(java.util.Locale.ROOT)).asString();
        var added = given().multiPart("receipt", receipt)
                .multiPart("text", "The green one, 70-1234")
                .post("/tip/back/more");

        assertThat(seen).contains("Which lorry was it?", "It was read").doesNotContain(TEXT);
        assertThat(added.asString()).contains("It was added.");
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            assertThat(bundle.manifest().items()).hasSize(2);
            assertThat(Opened.opened(bundle, bundle.manifest().items().get(1), ANNA))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("The green one, 70-1234");
        }
    }

    @Test
    void a_wrong_receipt_and_none_are_one_answer() {
        Reporters.handedIn(TEXT);

        var wrong = Reporters.back("00000-00000-00000-00000");
        var none = Reporters.back("what?");

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(none.asString()).isEqualTo(wrong.asString());
    }

    @Test
    void a_ticket_counts_once() {
        var ticket = Reporters.ticket();
        var first = given().multiPart("ticket", ticket).multiPart("text", TEXT).post("/tip/new");
        var again = given().multiPart("ticket", ticket).multiPart("text", TEXT).post("/tip/new");
        var forged = given().multiPart("ticket", ticket.replace('.', ','))
                .multiPart("text", TEXT)
                .post("/tip/new");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(forged.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains(TEXT);
    }

    @Test
    void who_may_be_telling_who_he_is_is_asked_before_anything_is_kept() {
        var text = "I work in the laboratory and only I saw it.";
        int before = count("tip");

        var warned = Reporters.form(text).post("/tip/new");
        int between = count("tip");
        var anyway = Reporters.form(text).multiPart("seen", "1").post("/tip/new");

        assertThat(warned.statusCode()).isEqualTo(200);
        assertThat(warned.asString()).contains("few others know", text);
        assertThat(between).isEqualTo(before);
        assertThat(anyway.statusCode()).isEqualTo(201);
    }

    private int count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }
}
