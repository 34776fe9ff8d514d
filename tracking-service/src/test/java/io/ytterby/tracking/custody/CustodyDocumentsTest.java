package io.ytterby.tracking.custody;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.mint;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.LotFixture;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is kept is EPCIS 2.0 by GS1's own schema. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CustodyDocumentsTest {
    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void every_kind_of_event_is_a_valid_epcis_document() throws Exception {
        var lot = mint(2_500_750);
        custodian()
                .body("{\"grams\":500}")
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(201);
        custodian()
                .body("{\"recipientOrg\":\"cn-ganzhou-re\"}")
                .post("/v1/lots/" + lot + ":ship")
                .then()
                .statusCode(200);
        custodian("cn-ganzhou-re").post("/v1/lots/" + lot + ":receive").then().statusCode(200);
        custodian("cn-ganzhou-re")
                .body("{\"massMg\":1000000,\"gtin\":\"06901234000016\",\"lotNumber\":\"" + LotFixture.newNumber()
                        + "\",\"place\":\"CNGZH\"}")
                .post("/v1/lots/" + lot + ":recycle")
                .then()
                .statusCode(201);

        var items = EXACT.readTree(
                        custodian().get("/v1/lots/" + lot + "/custody").asString())
                .path("items");

        var schema = schema();
        assertThat(items).hasSize(5);
        for (JsonNode item : items)
            assertThat(schema.validate(item.path("document").toString(), InputFormat.JSON))
                    .as(item.toString())
                    .isEmpty();
    }

    @Test
    void a_quantity_is_a_number_with_every_milligram() throws Exception {
        var lot = mint(2_500_750);

        var items = EXACT.readTree(
                        custodian().get("/v1/lots/" + lot + "/custody").asString())
                .path("items");

        var quantity = items.at("/0/document/epcisBody/eventList/0/quantityList/0");
        assertThat(quantity.path("quantity").isNumber()).isTrue();
        assertThat(quantity.path("quantity").decimalValue()).isEqualByComparingTo(new BigDecimal("2500.75"));
        assertThat(quantity.path("uom").asText()).isEqualTo("GRM");
    }

    private static Schema schema() throws IOException {
        try (var in = CustodyDocumentsTest.class.getResourceAsStream("/epcis/EPCIS-JSON-Schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
