package io.ytterby.licensing.organisation.domain;

import static io.ytterby.licensing.organisation.domain.MandateScope.APPLICATION_DRAFT;
import static io.ytterby.licensing.organisation.domain.MandateScope.APPLICATION_SUBMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final PersonId CHEN = new PersonId("chen.bo");

    private final Mandate mandate = new Mandate(
            UUID.randomUUID(),
            new OrganisationId("cn-baotou-re"),
            new OrganisationId("cn-agent"),
            Set.of(APPLICATION_DRAFT),
            new Validity(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 12, 31)),
            NOON,
            CHEN,
            null);

    @ParameterizedTest
    @CsvSource({"2026-11-21,false", "2026-11-22,true", "2026-12-31,true", "2027-01-01,false"})
    void it_covers_its_days_both_ends_included(LocalDate day, boolean covers) {
        assertThat(mandate.covers(APPLICATION_DRAFT, day)).isEqualTo(covers);
    }

    @Test
    void it_covers_what_it_names_and_nothing_beside() {
        assertThat(mandate.covers(APPLICATION_SUBMIT, LocalDate.of(2026, 12, 1)))
                .isFalse();
    }

    @Test
    void a_revoked_one_covers_nothing() {
        var revoked = mandate.revoked(new Mandate.Revocation(NOON, CHEN, "No longer needed"));

        assertThat(revoked.covers(APPLICATION_DRAFT, LocalDate.of(2026, 12, 1))).isFalse();
    }
}
