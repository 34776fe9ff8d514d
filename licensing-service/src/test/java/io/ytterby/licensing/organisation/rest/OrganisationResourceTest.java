package io.ytterby.licensing.organisation.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OrganisationResourceTest {
    @Inject
    Jdbi jdbi;

    @Test
    void a_registered_organisation_can_be_read_and_is_told_on_its_topic() {
        var registered = post(REGULATOR, "/v1/organisations", """
                {"id": "se-kiruna-mag", "name": "Kiruna Magnet AB", "kind": "COMPANY", "country": "SE",
                 "identifiers": [{"scheme": "EORI", "value": "SE5560360793"}]}""");

        registered.then().statusCode(201).header("Location", equalTo("/v1/organisations/se-kiruna-mag"));
        get(REGULATOR, "/v1/organisations/se-kiruna-mag")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("identifiers.value", contains("SE5560360793"));
        var told = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT record FROM outbox WHERE topic = 'licensing.organisation' AND key = 'se-kiruna-mag'")
                .mapTo(String.class)
                .one());
        EventSchemas.assertValid(told);
        assertThat(told).contains("licensing.organisation-registered.v1");
    }

    @Test
    void an_id_and_a_number_are_given_once() {
        register("fi-outo-mag", "COMPANY", "FI");
        post(REGULATOR, "/v1/organisations", """
                {"id": "fi-first", "name": "First", "kind": "COMPANY", "country": "FI",
                 "identifiers": [{"scheme": "DUNS", "value": "123456789"}]}""").then().statusCode(201);

        post(REGULATOR, "/v1/organisations", """
                {"id": "fi-outo-mag", "name": "Again", "kind": "COMPANY", "country": "FI"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:organisation-exists"));
        post(REGULATOR, "/v1/organisations", """
                {"id": "fi-second", "name": "Second", "kind": "COMPANY", "country": "FI",
                 "identifiers": [{"scheme": "DUNS", "value": "123456789"}]}""")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/identifiers/0/value"));
    }

    @Test
    void a_company_finds_itself_and_nobody_else() {
        register("cn-baotou-re", "COMPANY", "CN");
        register("cn-ganzhou-re", "COMPANY", "CN");

        get(EXPORTER, "/v1/organisations/cn-baotou-re").then().statusCode(200);
        get(EXPORTER, "/v1/organisations/cn-ganzhou-re").then().statusCode(404);
        get(EXPORTER, "/v1/organisations").then().statusCode(200).body("items.id", contains("cn-baotou-re"));
        post(EXPORTER, "/v1/organisations", "{}").then().statusCode(403);
    }
}
