package io.ytterby.licensing.figures;

import static io.restassured.RestAssured.given;
import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.licensing.Calls;
import io.ytterby.licensing.figures.domain.Quarter;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FiguresTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger(900_000);

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @Test
    void cases_are_counted_by_their_first_decision_and_licences_by_their_lines() {
        register("cn-figures-re", "COMPANY", "CN");
        aCase("NZ", "2001-03-01", "2001-03-02", "FINALISED_APPROVED");
        aCase("NZ", "2001-03-01", "2001-03-03", "FINALISED_REFUSED", "MILITARY_END_USE");
        aCase("NZ", "2001-03-01", "2001-03-11", "FINALISED_NO_LICENCE_REQUIRED");
        aLicence("cn-figures-re", "NZ", "2001-03-02", 700_000_000, "ISSUED");
        aLicence("cn-figures-re", "NZ", "2001-03-02", 300_000_000, "EXPIRED");

        var row = figures("destination").<Map<String, Object>>path("items.find { it.group == 'NZ' }");

        assertThat(row)
                .containsEntry("applicationsReceived", 3)
                .containsEntry("applicationsDecided", 3)
                .containsEntry("approved", 1)
                .containsEntry("refused", 1)
                .containsEntry("noLicenceRequired", 1)
                .containsEntry("decisionDaysMedian", "2.0")
                .containsEntry("decisionDaysP90", "10.0")
                .containsEntry("licencesIssued", 2)
                .containsEntry("issuedMg", 1_000_000_000)
                .containsEntry("expiredUnusedMg", 300_000_000)
                .containsEntry("refusalReasons", Map.of("MILITARY_END_USE", 1));
        for (var by : List.of("month", "element", "queue", "kind"))
            assertThat(figures(by).<List<Integer>>path("items.issuedMg").stream()
                            .mapToLong(Integer::longValue)
                            .sum())
                    .as(by)
                    .isEqualTo(1_000_000_000);
        assertThat(figures("element").<List<String>>path("items.group")).containsExactly("Dy");
    }

    @Test
    void they_come_as_a_table_too_and_a_wrong_question_is_told_where() {
        Calls.as(REGULATOR)
                .header("Accept", "text/csv")
                .get("/v1/figures?by=kind")
                .then()
                .statusCode(200)
                .contentType("text/csv");
        for (var wrong : Map.of(
                        "by=colour", "?by", "from=2002-01-01&to=2001-01-01", "?from", "from=1900-01-01", "?from")
                .entrySet())
            get(REGULATOR, "/v1/figures?" + wrong.getKey())
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo(wrong.getValue()));
    }

    @Test
    void the_public_reads_past_quarters_without_cells_of_few_firms() {
        var quarter = Quarter.before(LegalDay.today(clock), 1).getFirst();
        var day = quarter.from().plusDays(10).toString();
        for (int firm = 0; firm < 6; firm++) aLicence("cn-public-" + firm, "NZ", day, 51_000_000, "ISSUED");
        for (int firm = 6; firm < 8; firm++) aLicence("cn-public-" + firm, "AU", day, 1_000, "ISSUED");
        for (int firm = 8; firm < 11; firm++) aLicence("cn-public-" + firm, "FJ", day, 1_000, "ISSUED");

        var answer = given().get("/v1/statistics?by=destination").then().statusCode(200);

        answer.body("quarters[0].quarter", equalTo(quarter.toString()))
                .body("quarters[0].cells.name", equalTo(List.of("NZ")))
                .body("quarters[0].cells[0].massKg", equalTo(300))
                .body("quarters[0].cells[0].licenceLines", equalTo(5))
                .body("quarters[0].suppressed", equalTo(2))
                .body("quarters[1].total", nullValue())
                .body("$", not(hasKey("contributors")));
        given().get("/v1/statistics?by=queue").then().statusCode(400);
    }

    private static io.restassured.response.Response figures(String by) {
        var answer = get(REGULATOR, "/v1/figures?from=2001-01-01&to=2001-12-31&by=" + by);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private void aCase(String destination, String submitted, String decided, String status, String... denials) {
        var id = UUID.randomUUID();
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO application (id, version, exporter, status, destination, end_user_type, end_use, round,
                                created_at, updated_at, submitted_at, decided_at)
                            VALUES (:id, 1, 'cn-figures-re', 'SUBMITTED', :destination, 'civil', 'motors', 1,
                                CAST(:submitted AS timestamptz), CAST(:submitted AS timestamptz),
                                CAST(:submitted AS timestamptz), CAST(:decided AS timestamptz));
                            INSERT INTO case_part VALUES (:id, 'li.wei', 'ADVISER'), (:id, 'sun.yu', 'COUNTERSIGNER');
                            INSERT INTO case_adviser VALUES (:id, 'li.wei', 'licensing');
                            UPDATE application SET countersigned_by = 'sun.yu', status = :status WHERE id = :id;
                            INSERT INTO application_good VALUES (:id, 1, '1C905.a', '8505111000', 'magnets', 5, 'EUR', 1);
                            INSERT INTO application_history (application, at, person, organisation, step, to_status, note)
                            VALUES (:id, CAST(:decided AS timestamptz), 'li.wei', 'cn-mofcom', 'finalised', :status, '')""")
                    .bind("id", id)
                    .bind("destination", destination)
                    .bind("submitted", submitted)
                    .bind("decided", decided)
                    .bind("status", status)
                    .execute();
            if (denials.length > 0)
                handle.createUpdate("""
                                INSERT INTO advice (application, adviser, round, target, number, kind, reason, given_at,
                                    denial_reasons)
                                VALUES (:id, 'li.wei', 1, 'GOOD', 1, 'REFUSE', 'no', now(), :denials)""")
                        .bind("id", id)
                        .bindArray("denials", String.class, (Object[]) denials)
                        .execute();
        });
    }

    private void aLicence(String holder, String destination, String day, long massMg, String status) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO licence (number, version, application, status, ended, holder, destination, valid_from,
                            valid_until, issued_at, issued_by)
                        VALUES (:number, 1, gen_random_uuid(), :status, CASE :status WHEN 'EXPIRED' THEN 'EXPIRED' END,
                            :holder, :destination, CAST(:day AS date), CAST(:day AS date) + 30,
                            CAST(:day AS timestamptz), 'li.wei');
                        INSERT INTO licence_line (licence, line, control_code, hs_code, description, issued_mg, currency,
                            issued_minor)
                        VALUES (:number, 1, '1C905.a', '8505111000', 'magnets', :mass, 'EUR', 1)""")
                .bind("number", "CN-" + LocalDate.parse(day).getYear() + "-" + NUMBERS.incrementAndGet())
                .bind("status", status)
                .bind("holder", holder)
                .bind("destination", destination)
                .bind("day", day)
                .bind("mass", massMg)
                .execute());
    }
}
