package io.ytterby.licensing.document.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.OTHER_EXPORTER;
import static io.ytterby.licensing.Calls.as;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.verb;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.licensing.document.app.DocumentStore;
import io.ytterby.licensing.document.app.SweepDocuments;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DocumentJourneyTest {
    private static final int LARGEST = 2 * 1024 * 1024;

    @Inject
    SweepDocuments sweepDocuments;

    @Inject
    DocumentStore store;

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void a_paper_is_stored_found_by_both_sides_and_comes_back_byte_for_byte_to_be_saved() {
        var id = CaseFixture.submitted();
        var bytes = pdf(300_000);

        var added = add(id, "END_USER_CERTIFICATE", "最终用户证明.pdf", bytes);

        added.then().statusCode(201).body("type", equalTo("application/pdf")).body("sizeBytes", equalTo(bytes.length));
        String document = added.path("id");
        var read = get(OFFICER, "/v1/documents/" + document + "/content");
        read.then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        containsString("attachment; filename=\"______.pdf\"; filename*=UTF-8''%E6"))
                .header("X-Content-Type-Options", "nosniff")
                .contentType("application/pdf");
        assertThat(read.asByteArray()).isEqualTo(bytes);
        get(EXPORTER, "/v1/applications/" + id + "/documents")
                .then()
                .statusCode(200)
                .body("items.id", contains(document));
        for (var path : new String[] {"/v1/documents/" + document, "/v1/documents/" + document + "/content"})
            get(OTHER_EXPORTER, path).then().statusCode(404);
        add(OTHER_EXPORTER, id, "CONTRACT", "mine.pdf", bytes).then().statusCode(404);
    }

    @Test
    void what_is_not_what_it_says_is_refused_in_words() throws IOException {
        var id = CaseFixture.drafted();

        refused(add(id, "CONTRACT", "contract.png", pdf(10)), 422, "document-type-mismatch");
        refused(
                add(id, "CONTRACT", "contract.pdf", "MZ\u0000 a program".getBytes(UTF_8)),
                422,
                "document-type-unknown");
        refused(add(id, "CONTRACT", "contract.docx", zip("readme.txt")), 422, "document-type-unknown");
        refused(add(id, "CONTRACT", "contract.pdf", new byte[0]), 422, "document-empty");
        refused(add(id, "NOVEL", "contract.pdf", pdf(10)), 400, "invalid-request");
        refused(add(id, "CONTRACT", "../up.pdf", pdf(10)), 400, "invalid-request");
        as(EXPORTER)
                .contentType("image/png")
                .body(pdf(10))
                .post("/v1/applications/" + id + "/documents?kind=CONTRACT&name=contract.pdf")
                .then()
                .statusCode(422);
        add(id, "CONTRACT", "contract.docx", zip("[Content_Types].xml", "word/document.xml"))
                .then()
                .statusCode(201);
        get(EXPORTER, "/v1/applications/" + id + "/documents").then().body("items", hasSize(1));
    }

    @Test
    void as_much_as_is_allowed_is_taken_and_a_byte_more_is_not() {
        var id = CaseFixture.drafted();

        add(id, "CONTRACT", "large.pdf", pdf(LARGEST)).then().statusCode(201);
        refused(add(id, "CONTRACT", "larger.pdf", pdf(LARGEST + 1)), 413, "document-too-large");
    }

    @Test
    void the_same_key_files_a_paper_once_and_the_same_bytes_are_there_once() {
        var id = CaseFixture.drafted();
        var path = "/v1/applications/" + id + "/documents?kind=CONTRACT&name=contract.pdf";
        var key = UUID.randomUUID().toString();
        var bytes = pdf(2000);

        String document = sent(key, path, bytes).path("id");
        String again = sent(key, path, bytes).path("id");

        assertThat(again).isEqualTo(document);
        refused(add(id, "CONTRACT", "copy.pdf", bytes), 409, "document-there");
        refused(sent(key, path, pdf(2001)), 422, "idempotency-key-reused");
    }

    @Test
    void a_paper_is_taken_out_of_a_draft_and_not_of_what_was_handed_in() {
        var id = CaseFixture.drafted();
        String kept = add(id, "CONTRACT", "contract.pdf", pdf(30)).path("id");
        String removed = add(id, "CONTRACT", "wrong.pdf", pdf(31)).path("id");

        post(EXPORTER, "/v1/documents/" + removed + ":remove", "").then().statusCode(200);
        get(EXPORTER, "/v1/documents/" + removed).then().statusCode(404);
        verb(EXPORTER, "/v1/applications/" + id + ":submit", 1, "{}").then().statusCode(200);
        refused(post(EXPORTER, "/v1/documents/" + kept + ":remove", ""), 409, "document-not-now");
    }

    @Test
    void bytes_that_no_paper_has_are_swept_away_and_the_others_stay() throws IOException {
        var id = CaseFixture.drafted();
        String sha256 = add(id, "CONTRACT", "contract.pdf", pdf(77)).path("sha256");
        String orphan;
        try (var arrival = store.receive(new ByteArrayInputStream(pdf(78)), LARGEST)) {
            arrival.keep();
            orphan = arrival.sha256();
        }

        var gone = sweepDocuments.sweep(Duration.ofMinutes(-1));

        assertThat(gone).contains(orphan).doesNotContain(sha256);
        assertThat(store.has(orphan)).isFalse();
        assertThat(store.has(sha256)).isTrue();
    }

    private static Response add(String id, String kind, String name, byte[] bytes) {
        return add(EXPORTER, id, kind, name, bytes);
    }

    private static Response add(String token, String id, String kind, String name, byte[] bytes) {
        return as(token)
                .contentType("application/octet-stream")
                .body(bytes)
                .post("/v1/applications/" + id + "/documents?kind=" + kind + "&name=" + URLEncoder.encode(name, UTF_8));
    }

    private static Response sent(String key, String path, byte[] bytes) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + EXPORTER)
                .header("Idempotency-Key", key)
                .contentType("application/pdf")
                .body(bytes)
                .post(path);
    }

    private static void refused(Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", equalTo("urn:ytterby:problem:" + slug));
    }

    /** Begins as a PDF does, and has so many bytes. */
    private static byte[] pdf(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, bytes, 0, 9);
        return bytes;
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("content".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
