package io.ytterby.tracking.transformation;

import static io.ytterby.tracking.Http.buyer;
import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.customs;
import static io.ytterby.tracking.Http.producer;
import static io.ytterby.tracking.transformation.Runs.input;
import static io.ytterby.tracking.transformation.Runs.iron;
import static io.ytterby.tracking.transformation.Runs.loss;
import static io.ytterby.tracking.transformation.Runs.mint;
import static io.ytterby.tracking.transformation.Runs.output;
import static io.ytterby.tracking.transformation.Runs.transform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.LotFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Goods made of others as people do it, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TransformationJourneyTest {
    private static final List<Map<String, Object>> NOTHING = List.of();

    @Inject
    Books books;

    @Test
    void ore_is_taken_by_the_milligram_and_its_rare_earths_are_found_again() {
        var ore = mint("ORE", 10_000_000_001L, "Nd=0.9 Ce=2.5");

        var made = transform(
                        "beneficiation",
                        List.of(input(ore, 9_000_000_001L)),
                        NOTHING,
                        List.of(output("CONCENTRATE", 500_000_000, "Nd=13.5 Ce=37")),
                        List.of(loss("Nd", 13_500_000), loss("Ce", 40_000_000)))
                .statusCode(201)
                .body("inputs.massMg", contains(9_000_000_001L))
                .body("outputs[0].grams", equalTo(500_000))
                .body("outputs[0].custodyModel", equalTo("IDENTITY_PRESERVED"))
                .body("balance.elements.element", contains("Ce", "Nd"))
                .body("balance.elements.fault", contains(nullValue(), nullValue()))
                .extract();

        custodian()
                .get("/v1/lots/" + ore)
                .then()
                .body("massMg", equalTo(1_000_000_000))
                .body("status", equalTo("ACTIVE"));
        custodian()
                .get("/v1/lots/" + made.path("outputs[0].lotId"))
                .then()
                .body("sourceOfRight.kind", equalTo("CONSUMED_INPUT"))
                .body("sourceOfRight.reference", equalTo(made.path("operationId")))
                .body("custodyModel", equalTo("IDENTITY_PRESERVED"));
    }

    @Test
    void what_is_made_gets_codes_of_its_own_and_the_codes_of_what_went_in_are_used_up() {
        var metal = mint("METAL", 100_000_000, "Nd=99");
        var code = producer()
                .get("/v1/lots/" + metal + "/codes?count=1")
                .asString()
                .strip();

        var alloy = alloyed(metal);

        custodian()
                .get("/v1/lots/" + metal)
                .then()
                .body("status", equalTo("CONSUMED"))
                .body("massMg", equalTo(0));
        producer().get("/v1/grams/" + code).then().body("state", equalTo("CONSUMED"));
        assertThat(producer().get("/v1/lots/" + alloy + "/codes?count=1").asString())
                .isNotBlank();
        custodian()
                .get("/v1/lots/" + alloy + "/custody")
                .then()
                .body("items.bizStep", contains("creating_class_instance"))
                .body("items[0].document.epcisBody.eventList[0].type", equalTo("TransformationEvent"));
        assertThat(books.badlyTiledBlocks()).isEmpty();
        assertThat(books.lotsThatDisagreeWithTheirSegments()).isZero();
    }

    @Test
    void what_does_not_balance_is_refused_with_the_numbers_and_nothing_is_touched() {
        var metal = mint("METAL", 100_000_000, "Nd=99");

        transform(
                        "alloying",
                        List.of(input(metal)),
                        List.of(iron(230_000_000)),
                        List.of(output("ALLOY", 330_000_000, "Nd=31 Dy=0.5")),
                        NOTHING)
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:mass-balance"))
                .body("elements.element", contains("Nd", "Dy"))
                .body("elements.fault", contains("APPEARED", "APPEARED"))
                .body("elements[0].inMg", equalTo(99_000_000))
                .body("elements[0].outMg", equalTo(102_300_000))
                .body("elements[0].differenceMg", equalTo(-3_300_000))
                .body("elements[0].allowedDifferenceMg", equalTo(990_000));

        custodian()
                .get("/v1/lots/" + metal)
                .then()
                .body("massMg", equalTo(100_000_000))
                .body("version", equalTo(1));
    }

    @Test
    void an_output_whose_number_was_used_undoes_the_whole_run() {
        var metal = mint("METAL", 100_000_000, "Nd=99");
        var number = LotFixture.newNumber().value();
        var fresh = LotFixture.newNumber().value();
        var alloy = output(fresh, "ALLOY", 300_000_000, "Nd=30");
        var twin = output(number, "ALLOY", 30_000_000, "Nd=30");
        mintUnder(number);

        transform("alloying", List.of(input(metal)), List.of(iron(230_000_000)), List.of(alloy, twin), NOTHING)
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:lot-number-taken"));

        custodian().get("/v1/lots/" + metal).then().body("version", equalTo(1));
        assertThat(books.count("lot WHERE lot_number = '" + fresh + "'")).isZero();
    }

    @Test
    void a_run_is_refused_by_its_stages_names_and_lots_before_any_number() {
        var metal = mint("METAL", 1_000_000, "Nd=99");
        var magnet = List.of(output("MAGNET", 1_000_000, "Nd=99"));

        transform("alloying", List.of(input(metal)), NOTHING, magnet, NOTHING)
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:process-stage"));
        transform("alchemy", List.of(input(metal)), NOTHING, magnet, NOTHING)
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:process-unknown"))
                .body("known", hasItem("alloying"));
        transform("alloying", List.of(input(metal), input(metal)), NOTHING, magnet, NOTHING)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/inputs/1/lotId"));
        transform("alloying", List.of(input(metal, 1_500)), NOTHING, magnet, NOTHING)
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:lot-not-whole-grams"));
        custodian("cn-ganzhou-re")
                .body(Map.of("process", "alloying", "inputs", List.of(input(metal)), "outputs", magnet))
                .post("/v1/transformations")
                .then()
                .statusCode(404);
    }

    @Test
    void an_assay_in_oxides_is_taken_and_an_impossible_one_is_not() {
        var salt = mint("SALT", 100_000_000, "Nd=50");
        var oxide = new java.util.HashMap<>(output("OXIDE", 58_200_000, "Nd=1"));
        oxide.remove("composition");
        oxide.put("oxides", Map.of("Nd2O3", "99.9"));

        transform("calcining", List.of(input(salt)), NOTHING, List.of(output("OXIDE", 55_000_000, "Nd=90")), NOTHING)
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:richer-than-oxide"));
        transform("calcining", List.of(input(salt)), NOTHING, List.of(oxide), NOTHING)
                .statusCode(201)
                .body("outputs[0].composition.Nd", equalTo("85.649863"));
    }

    @Test
    void the_books_of_a_run_are_shown_to_who_ran_it_as_numbers_and_as_a_picture() {
        var metal = mint("METAL", 100_000_000, "Nd=99");
        alloyed(metal);
        var operation = books.texts(
                        "SELECT CAST(operation_id AS text) FROM operation_input WHERE lot_id = '" + metal + "'")
                .getFirst();

        custodian()
                .get("/v1/operations/" + operation + "/balance")
                .then()
                .statusCode(200)
                .body("auxiliaryMg", equalTo(230_000_000))
                .body("elements[0].inMg", equalTo(99_000_000));
        customs().get("/v1/operations/" + operation + "/balance").then().statusCode(200);
        custodian("cn-ganzhou-re")
                .get("/v1/operations/" + operation + "/balance")
                .then()
                .statusCode(404);
        custodian()
                .accept("image/svg+xml")
                .get("/v1/operations/" + operation + "/balance.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("99 kg"));
    }

    @Test
    void the_register_says_what_each_process_may_do() {
        buyer("de-rheinwerk-auto")
                .get("/v1/processes")
                .then()
                .statusCode(200)
                .body("processes.name", hasItems("beneficiation", "magnet-making"))
                .body("oxides.find { it.formula == 'Nd2O3' }.factor", equalTo("0.857356"))
                .body("oxides", hasSize(16));
    }

    /** 100 kg of metal and 230 kg of iron. */
    private static String alloyed(String metal) {
        return transform(
                        "alloying",
                        List.of(input(metal)),
                        List.of(iron(230_000_000)),
                        List.of(output("ALLOY", 330_000_000, "Nd=30")),
                        NOTHING)
                .statusCode(201)
                .extract()
                .path("outputs[0].lotId");
    }

    private static void mintUnder(String number) {
        producer()
                .body(io.ytterby.tracking.Http.magnets(number, 1_000_000))
                .post("/v1/lots")
                .then()
                .statusCode(201);
    }
}
