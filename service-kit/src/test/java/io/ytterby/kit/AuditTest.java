package io.ytterby.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kit.audit.AuditVerifier;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AuditTest {
    @Inject
    Things things;

    @Inject
    AuditVerifier verifier;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @Test
    void every_change_is_sealed_into_a_chain_that_verifies() {
        for (int change = 0; change < 10; change++) things.change("audited-" + UUID.randomUUID());

        Eventually.asserted(() -> assertThat(verifier.verify().unsealed()).isZero());
        assertThat(verifier.verify().isWhole()).isTrue();
        assertThat(verifier.verify().sealed()).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET person = 'nobody'",
                "DELETE FROM audit",
                "TRUNCATE audit CASCADE",
                "UPDATE audit_seal SET hash = ''",
                "DELETE FROM audit_head",
                "INSERT INTO audit_unsealed VALUES (1, '1')"
            })
    void the_service_itself_cannot_touch_what_was_written(String attempt) {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(attempt)))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_entry_that_even_the_owner_changed_is_found_and_named() throws SQLException {
        var subject = "tampered-" + UUID.randomUUID();
        things.change(subject);
        Eventually.asserted(() -> assertThat(verifier.verify().unsealed()).isZero());
        long id = jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM audit WHERE subject = :s")
                .bind("s", "thing/" + subject)
                .mapTo(Long.class)
                .one());

        asOwner("UPDATE audit SET person = 'somebody.else' WHERE id = " + id);

        assertThat(verifier.verify().fault()).satisfies(fault -> {
            assertThat(fault.auditId()).isEqualTo(id);
            assertThat(fault.what()).contains("changed");
        });
        asOwner("UPDATE audit SET person = '" + Things.SOMEBODY.person() + "' WHERE id = " + id);
        assertThat(verifier.verify().isWhole()).isTrue();
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE audit DISABLE TRIGGER audit_insert_only");
            statement.execute(sql);
            statement.execute("ALTER TABLE audit ENABLE TRIGGER audit_insert_only");
        }
    }
}
