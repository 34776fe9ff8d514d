package io.ytterby.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.ytterby.certification.exchange.data.Oxide;
import io.ytterby.certification.exchange.data.Pact3Reader;
import io.ytterby.certification.exchange.suite.PactCases;
import io.ytterby.certification.exchange.suite.PactHost;
import io.ytterby.certification.exchange.suite.PactPartner;
import io.ytterby.testsupport.PlatformResource;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The forty cases of PACT 3, as the gateway passes them on. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(TestIssuer.class)
class PactConformanceTest {
    private static PactPartner partner;

    @BeforeAll
    static void listen() throws IOException {
        partner = new PactPartner();
    }

    @AfterAll
    static void end() {
        partner.close();
    }

    @TestFactory
    Stream<DynamicTest> every_case_of_pact_s_conformance_service() {
        Exchanges.published();
        var other = Oxide.draft();
        other.putArray("productIds").add("urn:gtin:6901234000023");
        Exchanges.published(other);
        Exchanges.registered(Exchanges.BUYER, partner);
        var host = new PactHost(
                HttpClient.newHttpClient(),
                "http://localhost:" + RestAssured.port + "/pact",
                TestIssuer.CLIENT,
                TestIssuer.SECRET,
                Map.of("X-Forwarded-Proto", "https"),
                Map.of("X-Forwarded-Proto", "http"));
        var cases = new PactCases(
                host,
                partner,
                one -> Pact3Reader.read(one).findings().stream()
                        .findFirst()
                        .map(Object::toString)
                        .orElse(""));
        return cases.all().stream()
                .map(one -> dynamicTest(
                        one.number() + " " + one.name(),
                        () -> assertThat(one.check().play()).isEmpty()));
    }
}
