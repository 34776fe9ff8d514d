package io.ytterby.licensing.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Mass;
import io.ytterby.licensing.licence.app.IssueLicence;
import io.ytterby.licensing.licence.app.Licences;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class IssueLicenceTest {
    @Inject
    Orders orders;

    @Inject
    IssueLicence issueLicence;

    @Inject
    Licences licences;

    @Inject
    Jdbi jdbi;

    @Test
    void an_issued_licence_is_kept_with_its_lines_and_told_to_the_others() {
        var number = orders.issued(Mass.ofGrams(500), Mass.ofGrams(20));

        var licence = licences.lookUp(number).orElseThrow();
        assertThat(number.value()).matches("CN-20[0-9]{2}-[0-9]{6,}");
        assertThat(licence.status()).isEqualTo(LicenceStatus.ISSUED);
        assertThat(licence.lines()).hasSize(2);
        assertThat(licence.lines().getFirst().mass().remaining()).isEqualTo(Mass.ofGrams(500));
        var event = eventOf(number.value());
        EventSchemas.assertValid(event);
        assertThat(event).contains("licensing.licence-issued.v1").contains(Orders.parties());
    }

    @Test
    void an_application_gets_one_licence_only() {
        var order = Orders.order(orders.aYear(), Mass.ofGrams(500));
        QuarkusTransaction.requiringNew().run(() -> issueLicence.issue(order));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> issueLicence.issue(order)))
                .hasMessageContaining("licence_of_application");
    }

    private String eventOf(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT record FROM outbox WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .one());
    }
}
