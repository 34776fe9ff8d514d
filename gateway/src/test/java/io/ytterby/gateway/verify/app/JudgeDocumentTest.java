package io.ytterby.gateway.verify.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.contracts.Topic;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.Sights;
import io.ytterby.gateway.support.Office;
import io.ytterby.gateway.support.Things;
import io.ytterby.gateway.trust.app.TrustedOffice;
import io.ytterby.gateway.verify.domain.Finding;
import io.ytterby.gateway.verify.domain.Judgement;
import io.ytterby.gateway.verify.domain.Light;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeDocumentTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final String NUMBER = Things.LICENCE.value();

    @TempDir
    private Path folder = Path.of("");

    private final Office office = new Office();
    private final Projection projection = new Projection(new Sights(List.of()), Clock.fixed(NOON, ZoneOffset.UTC));
    private TrustedOffice publishes = new TrustedOffice(office, folder, NOON);

    @BeforeEach
    void begin() {
        publishes = new TrustedOffice(office, folder, NOON);
    }

    private Judgement judge(byte[] handed) throws Exception {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return new JudgeDocument(publishes.known(), new LiveStanding(projection), text -> Optional.empty(), clock)
                .judge(handed)
                .judgement();
    }

    private Judgement judge(String handed) throws Exception {
        return judge(handed.getBytes(UTF_8));
    }

    @Test
    void a_genuine_licence_is_valid_in_each_of_its_forms() throws Exception {
        var licence = office.licence(NUMBER, NOON);
        var pdf = "%PDF-1.7\nstream\n" + licence + "\nendstream";

        for (var form : List.of(licence, office.withProof(NUMBER, NOON), office.code(NUMBER, NOON), pdf)) {
            var judged = judge(form);
            assertThat(judged.finding()).as(form.substring(0, 9)).isEqualTo(Finding.VALID);
            assertThat(judged.steps()).noneMatch(step -> step.light() == Light.RED);
            assertThat(judged.says()).isNotNull();
        }
    }

    @Test
    void one_changed_letter_makes_it_invalid_and_nothing_of_it_is_repeated() throws Exception {
        var parts = office.licence(NUMBER, NOON).split("\\.", -1);
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("25000000", "95000000");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(UTF_8));

        var judged = judge(String.join(".", parts));

        assertThat(judged.finding()).isEqualTo(Finding.INVALID);
        assertThat(judged.reason()).isEqualTo("SIGNATURE_INVALID");
        assertThat(judged.says()).isNull();
    }

    @Test
    void a_stale_status_list_is_not_valid() throws Exception {
        publishes.publish(NOON, NOON.minusSeconds(301), false);

        var judged = judge(office.licence(NUMBER, NOON));

        assertThat(judged.finding()).isEqualTo(Finding.STALE);
        assertThat(judged.reason()).isEqualTo("STATUS_LIST_STALE");
    }

    @Test
    void a_suspended_licence_is_invalid_however_old_the_list_is_that_says_so() throws Exception {
        publishes.publish(NOON, NOON.minusSeconds(86_000), true);

        assertThat(judge(office.licence(NUMBER, NOON)).reason()).isEqualTo("SUSPENDED");
    }

    @Test
    void what_the_platform_hears_of_counts_before_the_next_list_is_signed() throws Exception {
        projection.tell(Things.licence(1, "SUSPENDED"));

        var judged = judge(office.licence(NUMBER, NOON));

        assertThat(judged.finding()).isEqualTo(Finding.INVALID);
        assertThat(judged.reason()).isEqualTo("SUSPENDED");
    }

    @Test
    void a_licence_that_stands_says_so_and_not_how_much_is_left() throws Exception {
        projection.tell(Things.licence(1, "ISSUED"));
        projection.clock(Topic.LICENSING_LICENCE);

        var judged = judge(office.licence(NUMBER, NOON));

        assertThat(judged.finding()).isEqualTo(Finding.VALID);
        assertThat(judged.toString()).doesNotContain("cn-baotou-re").doesNotContain("de-rheinwerk");
    }

    @Test
    void nothing_is_checked_of_what_cannot_be_genuine_and_little_of_what_can() throws Exception {
        var foreign = Json.Obj.of(
                "@context",
                List.of("https://www.w3.org/ns/credentials/v2"),
                "type",
                List.of("VerifiableCredential", "ExportPermitCredential"),
                "issuer",
                "did:web:elsewhere.example",
                "validFrom",
                NOON);
        var deep = "{\"a\":" + "[".repeat(200_000);
        var wide = "{\"issuer\":\"" + Office.DID + "\",\"type\":[" + "\"x\",".repeat(200_000) + "\"y\"]}";
        var licence = office.licence(NUMBER, NOON);
        var none = licence.substring(0, licence.lastIndexOf('.') + 1);
        var hopeless = Map.of(
                "another issuer",
                office.signed(foreign),
                "nested too deep",
                deep,
                "no proof",
                wide,
                "a key brought along",
                header("{\"alg\":\"EdDSA\",\"typ\":\"JWT\",\"jwk\":{}}") + licence.substring(licence.indexOf('.')),
                "alg none",
                header("{\"alg\":\"none\",\"typ\":\"vc+jwt\"}") + none.substring(none.indexOf('.')),
                "not a document",
                "x".repeat(1 << 20));

        publishes.known();
        try (var checks = new CountedSignatures()) {
            for (var one : hopeless.entrySet()) {
                var bytes = one.getValue().getBytes(UTF_8);
                checks.reset();
                assertThat(verify(bytes).finding()).as(one.getKey()).isNotEqualTo(Finding.VALID);
                assertThat(checks.count()).as(one.getKey()).isZero();
            }
            checks.reset();
            assertThat(verify(licence.getBytes(UTF_8)).finding()).isEqualTo(Finding.VALID);
            assertThat(checks.count()).as("its own, and each list once").isEqualTo(1 + 2);
            checks.reset();
            assertThat(verify(licence.getBytes(UTF_8)).finding()).isEqualTo(Finding.VALID);
            assertThat(checks.count()).as("its own, the lists being known").isEqualTo(1);
        }
    }

    /** Without asking the office again, whose own signatures would be counted too. */
    private Judgement verify(byte[] handed) {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return new JudgeDocument(publishes.asKnown(), new LiveStanding(projection), text -> Optional.empty(), clock)
                .judge(handed)
                .judgement();
    }

    private static String header(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"proof\":{}}", "RE1:", "RE1:!!!!", "eyJhbGciOiJub25lIn0.e30.", "%PDF-", "null"})
    void rubbish_is_judged_and_never_thrown_back(String handed) throws Exception {
        assertThat(judge(handed).finding()).isEqualTo(Finding.INVALID);
    }

    @Test
    void a_seeded_thousand_of_broken_licences_is_never_valid() throws Exception {
        var genuine = office.licence(NUMBER, NOON).getBytes(UTF_8);
        var random = new java.util.Random(17);
        publishes.known();

        for (int i = 0; i < 1_000; i++) {
            var broken = genuine.clone();
            int at = random.nextInt(broken.length - 1); // the last letter has bits that mean nothing
            broken[at] = (byte) (broken[at] == 'A' ? 'B' : 'A');
            assertThat(verify(broken).finding()).as("letter %d", at).isNotEqualTo(Finding.VALID);
        }
    }

    @Test
    void json_of_a_megabyte_with_a_known_key_is_refused_by_its_signature() throws Exception {
        var big = office.credential(NUMBER, NOON).with("padding", new Json.Text("x".repeat(900_000)));
        var json = new String(Jcs.bytes(big), UTF_8);

        assertThat(judge(json).finding()).isEqualTo(Finding.INVALID);
    }
}
