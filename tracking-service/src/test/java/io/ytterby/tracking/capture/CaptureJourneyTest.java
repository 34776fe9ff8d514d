package io.ytterby.tracking.capture;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.capture.Documents.bad;
import static io.ytterby.tracking.capture.Documents.bare;
import static io.ytterby.tracking.capture.Documents.foreign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Documents in, jobs to ask after, events in the store. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CaptureJourneyTest {
    private static final String TRANSPORTER = "cn-ganzhou-re";

    @Inject
    Books books;

    @Test
    void a_document_is_stored_safely_and_captured_in_a_job_of_its_own() {
        var job = capture(Documents.of(foreign(), foreign()), "rollback");

        var done = finished(job);

        assertThat(done.getBoolean("success")).isTrue();
        assertThat(done.getString("captureErrorBehaviour")).isEqualTo("rollback");
        assertThat(done.getList("errors")).isEmpty();
        assertThat(stored(job)).isEqualTo(2);
    }

    @Test
    void all_or_nothing_leaves_nothing_and_says_which_event_was_wrong_and_where() {
        var job = capture(Documents.of(foreign(), bad(), foreign()), "rollback");

        var done = finished(job);

        assertThat(done.getBoolean("success")).isFalse();
        assertThat(done.getString("errors[0].type")).isEqualTo("epcisException:ValidationException");
        assertThat(done.getInt("errors[0].event")).isEqualTo(1);
        assertThat(done.getString("errors[0].pointer")).startsWith("/epcisBody/eventList/1");
        assertThat(stored(job)).isZero();
    }

    @Test
    void who_asks_to_proceed_gets_the_good_events_and_the_reasons_of_the_bad() {
        var job = capture(Documents.of(foreign(), bad(), foreign()), "proceed");

        var done = finished(job);

        assertThat(done.getBoolean("success")).isFalse();
        assertThat(done.getList("errors")).hasSize(1);
        assertThat(stored(job)).isEqualTo(2);
    }

    @Test
    void an_event_without_an_id_gets_its_hash_and_is_not_stored_twice() {
        var event = foreign()
                .replaceFirst("\"eventID\": \"[^\"]*\",", "")
                .replace("2017", UUID.randomUUID().toString().substring(0, 8));
        var first = capture(Documents.of(event, event), "rollback");
        var done = finished(first);

        var second = finished(capture(Documents.of(event), "rollback"));

        assertThat(done.getBoolean("success")).isTrue();
        assertThat(second.getBoolean("success")).isTrue();
        assertThat(stored(first)).isEqualTo(1);
        assertThat(books.count("epcis_event WHERE capture_id = '" + first
                        + "' AND event_id = 'ni:///sha-256;' || encode(hash, 'hex') || '?ver=CBV2.0'"))
                .isEqualTo(1);
    }

    @Test
    void another_event_under_a_known_id_is_refused() {
        var id = "urn:uuid:" + UUID.randomUUID();
        finished(capture(Documents.of(foreign(id, "inspecting")), "rollback"));

        var done = finished(capture(Documents.of(foreign(id, "storing")), "rollback"));

        assertThat(done.getBoolean("success")).isFalse();
        assertThat(done.getString("errors[0].type")).isEqualTo("epcisException:ResourceAlreadyExistsException");
    }

    @Test
    void a_declaration_of_an_error_equals_its_original_and_leaves_it_as_it_is() {
        var id = "urn:uuid:" + UUID.randomUUID();
        var declaration =
                "\"errorDeclaration\": {\"declarationTime\": \"2026-11-21T08:00:00Z\", \"reason\": \"incorrect_data\"}, \"type\"";
        finished(capture(Documents.of(foreign(id, "inspecting")), "rollback"));

        var other =
                finished(capture(Documents.of(foreign(id, "storing").replace("\"type\"", declaration)), "rollback"));
        var equal =
                finished(capture(Documents.of(foreign(id, "inspecting").replace("\"type\"", declaration)), "rollback"));

        assertThat(other.getBoolean("success")).isFalse();
        assertThat(equal.getBoolean("success")).isTrue();
        assertThat(books.count("epcis_event WHERE event_id = '" + id + "'")).isEqualTo(2);
    }

    @Test
    void one_event_can_be_captured_at_once() {
        var id = "urn:uuid:" + UUID.randomUUID();

        custodian(TRANSPORTER)
                .body(bare(foreign(id, "inspecting")))
                .post("/epcis/events")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/epcis/events/" + id.replace(":", "%3A")))
                .body("eventID", equalTo(id))
                .body("recordTime", notNullValue());

        custodian(TRANSPORTER)
                .body(bare(foreign(id, "inspecting")))
                .post("/epcis/events")
                .then()
                .statusCode(201);
        custodian(TRANSPORTER)
                .body(bare(foreign(id, "storing")))
                .post("/epcis/events")
                .then()
                .statusCode(409)
                .body("type", equalTo("epcisException:ResourceAlreadyExistsException"));
        custodian(TRANSPORTER)
                .body(bare(bad()))
                .post("/epcis/events")
                .then()
                .statusCode(400)
                .body("type", equalTo("epcisException:ValidationException"));
    }

    @Test
    void what_is_no_document_is_refused_at_once() {
        custodian()
                .body("{\"type\": ")
                .post("/epcis/capture")
                .then()
                .statusCode(400)
                .body("type", equalTo("epcisException:ValidationException"));
        custodian()
                .contentType("text/plain")
                .body("x")
                .post("/epcis/capture")
                .then()
                .statusCode(415)
                .body("type", equalTo("epcisException:UnsupportedMediaTypeException"));
        custodian()
                .header("GS1-EPCIS-Version", "3.0.0")
                .body("{}")
                .post("/epcis/capture")
                .then()
                .statusCode(406)
                .body("type", equalTo("epcisException:NotAcceptableException"));
        custodian()
                .header("GS1-Capture-Error-Behaviour", "shrug")
                .body("{}")
                .post("/epcis/capture")
                .then()
                .statusCode(400);
        RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post("/epcis/capture")
                .then()
                .statusCode(401)
                .body("type", equalTo("epcisException:SecurityException"));
    }

    @Test
    void jobs_are_listed_page_by_page_and_are_nobody_elses() {
        var older = capture(Documents.of(foreign()), "rollback");
        var newer = capture(Documents.of(foreign()), "proceed");
        finished(older);
        finished(newer);

        var page = custodian(TRANSPORTER).get("/epcis/capture?perPage=1");
        var link = page.header("Link").replaceFirst(".*<([^>]*)>.*", "$1");

        assertThat(page.jsonPath().getList("captureID")).containsExactly(newer);
        assertThat(custodian(TRANSPORTER).get(link).jsonPath().getList("captureID"))
                .containsExactly(older);
        custodian("cn-baotou-re")
                .get("/epcis/capture/" + newer)
                .then()
                .statusCode(404)
                .body("type", equalTo("epcisException:NoSuchResourceException"));
    }

    @Test
    void the_capture_interface_tells_its_versions_and_limits() {
        custodian()
                .options("/epcis/capture")
                .then()
                .statusCode(204)
                .header("Allow", "OPTIONS, POST, GET")
                .header("GS1-EPCIS-Version", "2.0.0")
                .header("GS1-EPCIS-Capture-Limit", notNullValue())
                .header("GS1-EPCIS-Capture-File-Size-Limit", notNullValue())
                .header("GS1-Capture-Error-Behaviour", "all");
    }

    private static String capture(String document, String behaviour) {
        var location = custodian(TRANSPORTER)
                .header("GS1-Capture-Error-Behaviour", behaviour)
                .body(document)
                .post("/epcis/capture")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static JsonPath finished(String job) {
        Eventually.asserted(() -> custodian(TRANSPORTER)
                .get("/epcis/capture/" + job)
                .then()
                .statusCode(200)
                .body("running", equalTo(false)));
        return custodian(TRANSPORTER).get("/epcis/capture/" + job).jsonPath();
    }

    private long stored(String job) {
        return books.count("epcis_event WHERE capture_id = '" + job + "'");
    }
}
