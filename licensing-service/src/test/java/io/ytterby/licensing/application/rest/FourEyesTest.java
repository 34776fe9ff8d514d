package io.ytterby.licensing.application.rest;

import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.Calls;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two persons: held by the server, and by the database when the server is passed over. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FourEyesTest {
    private static final String BOTH_ROLES = authority("li.wei", Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER);

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void who_advised_is_refused_as_countersigner_whatever_roles_they_have() {
        var id = CaseFixture.advised();

        var answer = post(BOTH_ROLES, "/v1/applications/" + id + "/countersignatures", "{}");

        answer.then().statusCode(409).body("type", equalTo("urn:ytterby:problem:four-eyes"));
    }

    @Test
    void who_returned_the_advice_is_refused_as_adviser() {
        var id = CaseFixture.advised();
        post(Calls.COUNTERSIGNER, "/v1/applications/" + id + "/countersignatures", """
                {"accepted": false, "reason": "say more on the end user"}""")
                .then()
                .statusCode(200);

        var answer = post(
                authority("sun.yu", Roles.LICENSING_OFFICER),
                "/v1/applications/" + id + "/advice",
                CaseFixture.ALL_APPROVED);

        answer.then().statusCode(409).body("type", equalTo("urn:ytterby:problem:four-eyes"));
    }

    @Test
    void without_a_countersignature_there_is_no_decision() {
        var id = CaseFixture.advised();

        var answer = verb(Calls.OFFICER, "/v1/applications/" + id + ":finalise", 3, "{\"decision\": \"APPROVE\"}");

        answer.then().statusCode(409).body("type", equalTo("urn:ytterby:problem:application-state"));
    }

    @Test
    void the_database_refuses_a_countersignature_of_an_adviser() {
        var id = UUID.fromString(CaseFixture.advised());

        assertThatThrownBy(() -> run("""
                        INSERT INTO countersignature (application, countersigner, round, accepted, reason, given_at)
                        VALUES ('%s', 'li.wei', 1, true, '', now())""".formatted(id))).hasMessageContaining("a_countersigner_has_that_part");
        assertThatThrownBy(() -> run("INSERT INTO case_part VALUES ('%s', 'li.wei', 'COUNTERSIGNER')".formatted(id)))
                .hasMessageContaining("one_part_per_person_and_case");
    }

    @Test
    void the_database_refuses_advice_of_a_countersigner() {
        var id = UUID.fromString(CaseFixture.countersigned());

        assertThatThrownBy(() -> run("""
                        INSERT INTO advice (application, adviser, round, target, number, kind, reason, given_at)
                        VALUES ('%s', 'sun.yu', 1, 'GOOD', 1, 'APPROVE', 'x', now())""".formatted(id))).hasMessageContaining("an_adviser_has_that_part");
    }

    @Test
    void the_database_refuses_a_decision_that_an_adviser_or_nobody_countersigned() {
        var id = UUID.fromString(CaseFixture.advised());

        assertThatThrownBy(
                        () -> run("UPDATE application SET status = 'FINALISED_APPROVED' WHERE id = '%s'".formatted(id)))
                .hasMessageContaining("no_decision_without_countersignature");
        assertThatThrownBy(
                        () -> run("UPDATE application SET countersigned_by = 'li.wei' WHERE id = '%s'".formatted(id)))
                .hasMessageContaining("the_countersigner_has_that_part");
    }

    @Test
    void the_papers_of_a_case_cannot_be_changed() {
        CaseFixture.countersigned();

        for (var table : new String[] {"case_part", "advice", "countersignature", "application_history"})
            assertThatThrownBy(() -> run("DELETE FROM " + table)).isInstanceOf(SQLException.class);
        assertThat(count()).isPositive();
    }

    private long count() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM advice")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
