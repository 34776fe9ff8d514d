package io.ytterby.certification.credential.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.certificate.domain.Period;
import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.certificate.domain.StatusEvent.Cause;
import io.ytterby.certification.certificate.domain.StatusEvent.Word;
import io.ytterby.certification.certificate.domain.StatusLine;
import io.ytterby.issuing.list.domain.Standing;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateStandingTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final PersonId SOMEBODY = new PersonId("marijke");

    @Test
    void what_is_suspended_and_reinstated_is_clear_again() {
        var line = line().with(Word.SUSPENDED, Cause.AUDIT_LATE, NOON, NOON, SOMEBODY, "late");

        var lifted = line.with(Word.VALID, Cause.REINSTATED, NOON, NOON, SOMEBODY, "audited");

        assertThat(CertificateStanding.of(line)).isEqualTo(new Standing(true, false));
        assertThat(CertificateStanding.of(lifted)).isEqualTo(Standing.CLEAR);
    }

    @Test
    void what_another_has_taken_the_place_of_is_revoked_too() {
        var line = line().with(Word.SUPERSEDED, Cause.REPLACED, NOON, NOON, SOMEBODY, "renewed");

        assertThat(CertificateStanding.of(line)).isEqualTo(new Standing(false, true));
    }

    private static StatusLine line() {
        return new StatusLine(new Period(NOON, NOON.plusSeconds(60)), List.<StatusEvent>of())
                .with(Word.VALID, Cause.ISSUED, NOON, NOON, SOMEBODY, "issued");
    }
}
