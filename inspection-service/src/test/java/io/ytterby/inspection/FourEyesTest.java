package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.OFFICER_AS_ANALYST;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FourEyesTest {
    @Inject
    Customs customs;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @Test
    void nobody_verifies_a_result_of_their_own_in_whatever_role() {
        var lodged = customs.reserved();
        var order = Customs.inspected(lodged.id(), "DISCREPANT");

        var asOfficer = post(OFFICER, "/v1/orders/" + order + ":verify", "{}");
        var asAnalyst = post(OFFICER_AS_ANALYST, "/v1/orders/" + order + ":verify", "{}");

        assertThat(List.of(asOfficer.statusCode(), asAnalyst.statusCode())).containsExactly(409, 409);
        assertThat(asAnalyst.<String>path("type")).endsWith("result-verified-by-recorder");
        assertThat(get(OFFICER, "/v1/holds?declarationId=" + lodged.id()).<List<Object>>path("items"))
                .isEmpty();
    }

    @Test
    void the_database_itself_refuses_the_same_person_even_to_its_owner() throws SQLException {
        var order = Customs.inspected(customs.reserved().id(), "CONFORMS");

        try (var connection = DriverManager.getConnection(url, owner, ownerPassword);
                var update = connection.prepareStatement("""
                        UPDATE inspection_result SET verified_by = upper(recorded_by), verified_at = now()
                         WHERE order_id = ?""")) {
            update.setObject(1, UUID.fromString(order));
            assertThatThrownBy(update::executeUpdate).hasMessageContaining("verified_by_a_second_person");
        }
    }

    @Test
    void a_verified_result_is_neither_corrected_nor_verified_again() {
        var order = Customs.inspected(customs.reserved().id(), "CONFORMS");
        post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}");

        var corrected = Customs.result(order, "DISCREPANT");
        var again = post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}");

        assertThat(List.of(corrected.statusCode(), again.statusCode())).containsExactly(409, 409);
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE inspection_result SET verified_by = 'x', verified_at = now() WHERE order_id = ?",
                        UUID.fromString(order))))
                .rootCause()
                .hasMessageContaining("this result is verified");
    }

    @Test
    void an_unverified_result_closes_nothing() {
        var order = Customs.inspected(customs.reserved().id(), "CONFORMS");

        var closed = post(OFFICER, "/v1/orders/" + order + ":close", "{}");

        assertThat(closed.statusCode()).isEqualTo(409);
    }

    @Test
    void the_database_itself_refuses_a_release_under_a_hold_and_a_hold_under_a_release() {
        var held = customs.reserved();
        Customs.hold(held.id());
        var released = customs.released();

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE declaration SET status = 'RELEASED' WHERE id = ?", UUID.fromString(held.id()))))
                .rootCause()
                .hasMessageContaining("nothing_open_once_released");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("""
                        INSERT INTO hold (id, declaration_id, status, authority, ground, reason, placed_at, placed_by, review_by)
                        VALUES (gen_random_uuid(), ?, 'PLACED', 'cn-gacc', 'X', 'x', now(), 'x', now())""", UUID.fromString(released.id()))))
                .rootCause()
                .hasMessageContaining("nothing_open_once_released");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE declaration SET open_holds = 0 WHERE id = ?", UUID.fromString(held.id()))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
