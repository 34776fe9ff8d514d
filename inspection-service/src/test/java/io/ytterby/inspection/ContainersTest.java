package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.BUYER;
import static io.ytterby.inspection.Customs.EXPORTER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.OTHER_EXPORTER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ContainersTest {
    @Inject
    Jdbi jdbi;

    @Test
    void containers_and_seals_are_declared_shown_told_and_found_by_those_who_see_the_whole() {
        String id = lodge("\"CSQU3054383\",\"MSKU9070323\"").path("declarationId");
        var path = "/v1/declarations/" + id;
        var search = "/v1/declarations?pageSize=1&container=MSKU9070323";

        assertThat(get(EXPORTER, path).<List<String>>path("containers")).containsExactly("CSQU3054383", "MSKU9070323");
        assertThat(get(EXPORTER, path).<List<String>>path("seals")).containsExactly("HLG1234567");
        assertThat(get(BUYER, path).<Object>path("containers")).isNull();
        for (var token : List.of(OFFICER, EXPORTER))
            assertThat(get(token, search).<List<String>>path("items.declarationId"))
                    .containsExactly(id);
        for (var token : List.of(BUYER, OTHER_EXPORTER))
            assertThat(get(token, search).<List<String>>path("items.declarationId"))
                    .isEmpty();
        assertThat(told(id)).contains("\"containers\":[\"CSQU3054383\",\"MSKU9070323\"]");
        EventSchemas.assertValid(told(id));
    }

    @Test
    void a_wrong_check_digit_names_its_place_and_the_right_digit() {
        var refused = lodge("\"CSQU3054383\",\"MSKU9070324\"");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/containers/1");
        assertThat(refused.<String>path("errors[0].detail")).contains("the check digit of MSKU907032 is 3, not 4");
    }

    @Test
    void a_container_is_named_once() {
        var refused = lodge("\"CSQU3054383\",\"CSQU3054383\"");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/containers/1");
    }

    private static Response lodge(String containers) {
        var form = Customs.form(Customs.mrn(), "cn-baotou-re", UUID.randomUUID().toString());
        return post(
                EXPORTER,
                "/v1/declarations",
                form.replace(
                        "\"lines\":", "\"containers\":[" + containers + "],\"seals\":[\"HLG1234567\"],\"lines\":"));
    }

    private String told(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT record FROM outbox WHERE key = :key")
                .bind("key", id)
                .mapTo(String.class)
                .first());
    }
}
