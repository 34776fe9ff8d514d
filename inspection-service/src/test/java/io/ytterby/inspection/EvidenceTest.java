package io.ytterby.inspection;

import static io.restassured.RestAssured.given;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.ytterby.credentials.evidence.BundleCheck;
import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.inspection.evidence.app.CaseEntries;
import io.ytterby.inspection.evidence.app.EvidenceStore;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EvidenceTest {
    private static final Actor SYSTEM = Actor.system("inspection");

    private static final String AUDITOR = TestTokens.of(
                    "sun.yi", "cn-mofcom", OrganisationKind.AUTHORITY, Roles.AUDITOR)
            .signed();

    @TempDir
    Path folder;

    @Inject
    Customs customs;

    @Inject
    EvidenceStore store;

    @Inject
    CaseEntries entries;

    @Inject
    Jdbi jdbi;

    @Test
    void whoever_files_at_once_the_chain_has_no_gap_and_each_entry_follows_the_one_before() {
        var declaration = DeclarationId.of(customs.lodge().id());

        IntStream.range(0, 16).parallel().forEach(i -> file(declaration, "the same words"));

        var chain = entries.list(declaration, 0, 100);
        assertThat(chain).extracting(found -> found.entry().n()).containsExactlyElementsOf(range(16));
        var before = CaseEntry.GENESIS;
        for (var found : chain) {
            assertThat(found.entry().prevHash()).isEqualTo(before);
            before = found.entry().hash();
            assertThat(found.hash()).isEqualTo(before);
        }
    }

    @Test
    void the_database_itself_keeps_evidence_as_it_is() {
        var declaration = DeclarationId.of(customs.lodge().id());
        file(declaration, "what was seen");

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE case_entry SET payload = '{}' WHERE declaration_id = ?", declaration.value())))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("""
                        INSERT INTO case_entry SELECT declaration_id, 3, hash, at, actor, organisation, kind, subject,
                               content_sha256, payload, hash FROM case_entry WHERE declaration_id = ?""", declaration.value())))
                .rootCause()
                .hasMessageContaining("does not follow");
    }

    @Test
    void what_customs_do_is_in_the_case_and_a_court_checks_it_without_us() throws IOException {
        var lodged = customs.reserved();
        String hold = Customs.hold(lodged.id()).path("holdId");
        Customs.lift(hold);
        var order = Customs.inspected(lodged.id(), "CONFORMS");
        Customs.post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}");
        Customs.post(OFFICER, "/v1/orders/" + order + ":close", "{}");
        var photograph = photograph(lodged.id(), "the seal".getBytes(UTF_8));
        customs.release(lodged);

        var chain = Customs.get(AUDITOR, "/v1/declarations/" + lodged.id() + "/evidence");
        var bundle = Customs.get(AUDITOR, "/v1/declarations/" + lodged.id() + "/evidence-bundle");
        var again = Customs.get(AUDITOR, "/v1/declarations/" + lodged.id() + "/evidence-bundle");

        assertThat(photograph.statusCode()).as(photograph.asString()).isEqualTo(201);
        assertThat(chain.<List<String>>path("items.kind"))
                .containsSubsequence("HOLD", "HOLD", "RESULT", "RESULT", "DOCUMENT", "RELEASE");
        assertThat(chain.<List<Boolean>>path("items.verified")).containsOnly(true);
        assertThat(bundle.asByteArray()).isEqualTo(again.asByteArray());
        var file = Files.write(folder.resolve("case.zip"), bundle.asByteArray());
        var key = VerifyingKey.ofMultibase(RestAssured.get("/v1/evidence/key").path("publicKeyMultibase"));
        assertThat(BundleCheck.check(file, key).findings()).allMatch(BundleCheck.Finding::holds);
    }

    @Test
    void a_file_comes_back_byte_for_byte_and_one_that_is_too_large_does_not_go_in() {
        var lodged = customs.lodge();
        var bytes = new byte[2 * 1024 * 1024];
        bytes[7] = 42;

        String sha256 = photograph(lodged.id(), bytes).path("sha256");
        var tooLarge = photograph(lodged.id(), new byte[8 * 1024 * 1024 + 1]);

        var found = Customs.get(OFFICER, "/v1/evidence/" + sha256);
        assertThat(found.asByteArray()).isEqualTo(bytes);
        assertThat(found.header("Content-Disposition")).startsWith("attachment");
        assertThat(tooLarge.statusCode()).isEqualTo(413);
    }

    @Test
    void a_page_of_a_chain_goes_on_where_the_one_before_ended() {
        var declaration = DeclarationId.of(customs.lodge().id());
        for (int i = 0; i < 5; i++) file(declaration, "line " + i);

        var first = Customs.get(OFFICER, "/v1/declarations/" + declaration + "/evidence?pageSize=2");
        var second = Customs.get(
                OFFICER,
                "/v1/declarations/" + declaration + "/evidence?pageSize=2&pageToken=" + first.path("nextPageToken"));

        assertThat(first.<List<Integer>>path("items.n")).containsExactly(1, 2);
        assertThat(second.<List<Integer>>path("items.n")).containsExactly(3, 4);
        assertThat(second.<List<Boolean>>path("items.verified")).containsOnly(true);
    }

    private static Response photograph(String declaration, byte[] bytes) {
        return given().auth()
                .oauth2(OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "seal.jpg", bytes, "image/jpeg")
                .multiPart("declarationId", declaration)
                .multiPart("description", "The seal as it was found")
                .post("/v1/evidence");
    }

    private void file(DeclarationId declaration, String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.put(SYSTEM, declaration, EvidenceKind.DOCUMENT, "text/plain", text.getBytes(UTF_8)));
    }

    private static Iterable<Long> range(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(i -> (long) i).toList();
    }
}
