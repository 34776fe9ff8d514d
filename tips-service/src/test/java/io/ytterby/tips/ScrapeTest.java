package io.ytterby.tips;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.ListedMetrics;
import io.ytterby.testsupport.PlatformResource;
import org.junit.jupiter.api.Test;

/** What the guide lists is what a scrape has, both ways: dashboards and alerts rest on it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScrapeTest {
    @Test
    void every_metric_that_is_listed_is_in_a_scrape_and_each_of_our_own_is_listed() {
        given().get("/v1/audit").then().statusCode(401);

        Eventually.asserted(() -> assertThat(ListedMetrics.in(scrape())).containsAll(ListedMetrics.of("tips")));
        assertThat(ListedMetrics.unlistedIn(scrape())).isEmpty();
    }

    @Test
    void nobody_is_counted_who_comes_to_the_reporters_pages() {
        given().get("/tip").then().statusCode(200);
        given().get("/tip/back").then().statusCode(200);
        given().get("/v1/audit").then().statusCode(401);

        Eventually.asserted(() -> assertThat(scrape()).contains("/v1/audit"));
        assertThat(scrape()).doesNotContain("\"/tip\"", "\"/tip/");
    }

    private static String scrape() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
