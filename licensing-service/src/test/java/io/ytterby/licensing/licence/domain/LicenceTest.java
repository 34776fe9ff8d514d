package io.ytterby.licensing.licence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.licensing.licence.domain.LicenceLine.MassBook;
import io.ytterby.licensing.licence.domain.StepOutcome.Ended;
import io.ytterby.licensing.licence.domain.StepOutcome.NoSuchGround;
import io.ytterby.licensing.licence.domain.StepOutcome.NotYetOver;
import io.ytterby.licensing.licence.domain.StepOutcome.Stepped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public class LicenceTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 11, 21);

    @Test
    void a_licence_is_suspended_until_its_last_ground_is_lifted() {
        var inspection = failedInspection();
        var own = Ground.ofRegulator(UUID.randomUUID(), "papers under review", NOON);
        var suspended = stepped(licence(0).withGround(inspection).suspend(own));

        var halfway = stepped(suspended.reinstate(inspection.id()));
        var free = stepped(halfway.reinstate(own.id()));

        assertThat(suspended.status()).isEqualTo(LicenceStatus.SUSPENDED);
        assertThat(halfway.status()).isEqualTo(LicenceStatus.SUSPENDED);
        assertThat(free.status()).isEqualTo(LicenceStatus.ISSUED);
    }

    @Test
    void reinstating_names_a_ground_that_is_open() {
        var ground = failedInspection();
        var other = UUID.randomUUID();

        var outcome = licence(0).withGround(ground).reinstate(other);

        assertThat(outcome).isEqualTo(new NoSuchGround(other, List.of(ground.id())));
    }

    @Test
    void what_has_ended_takes_no_step_but_a_failed_inspection_is_still_noted() {
        var revoked = stepped(licence(0).end(Ending.REVOKED));

        var marked = revoked.withGround(failedInspection());

        assertThat(revoked.end(Ending.SURRENDERED)).isEqualTo(new Ended(Ending.REVOKED));
        assertThat(revoked.suspend(failedInspection())).isEqualTo(new Ended(Ending.REVOKED));
        assertThat(marked.status()).isEqualTo(LicenceStatus.REVOKED);
        assertThat(marked.grounds()).hasSize(1);
    }

    @Test
    void the_last_day_of_validity_is_a_day_of_validity() {
        var licence = licence(0);

        assertThat(licence.expire(LAST_DAY)).isEqualTo(new NotYetOver(LAST_DAY));
        assertThat(stepped(licence.expire(LAST_DAY.plusDays(1))).status()).isEqualTo(LicenceStatus.EXPIRED);
    }

    @Test
    void a_licence_is_exhausted_when_all_has_left_and_an_open_ground_weighs_more() {
        var half = licence(500);
        var exhausted = licence(1000);

        assertThat(half.status()).isEqualTo(LicenceStatus.ISSUED);
        assertThat(exhausted.status()).isEqualTo(LicenceStatus.EXHAUSTED);
        assertThat(exhausted.withGround(failedInspection()).status()).isEqualTo(LicenceStatus.SUSPENDED);
    }

    @Test
    void a_line_cannot_be_overdrawn() {
        var line = licence(400).lines().getFirst();

        assertThat(line.reserved(new Mass(600), 60).mass().remaining()).isEqualTo(Mass.ZERO);
        assertThatThrownBy(() -> line.reserved(new Mass(601), 0)).hasMessageContaining("overdrawn");
        assertThatThrownBy(() -> line.reserved(Mass.ZERO, 61)).hasMessageContaining("overdrawn");
    }

    /** A thousand milligrams worth a hundred cents, of which so much has left. */
    public static Licence licence(long usedMg) {
        return new Licence(
                new LicenceNumber("CN-2026-000017"),
                1,
                UUID.randomUUID(),
                Parties.of(new OrganisationId("cn-baotou-re"), new OrganisationId("de-rheinwerk-auto"), null),
                new CountryCode("DE"),
                new Validity(LocalDate.of(2026, 11, 22), LAST_DAY),
                NOON,
                null,
                List.of(),
                List.of(new LicenceLine(
                        1,
                        new ControlCode("1C905.a"),
                        new HsCode("8505111000"),
                        "magnets",
                        new MassBook(new Mass(1000), new Mass(usedMg), Mass.ZERO),
                        new ValueBook(Currency.getInstance("EUR"), 100, usedMg / 10, 0))));
    }

    public static Ground failedInspection() {
        return Ground.ofFailedInspection(
                UUID.randomUUID(), "dysprosium found", NOON, UUID.randomUUID(), DeclarationId.random());
    }

    private static Licence stepped(StepOutcome outcome) {
        return ((Stepped) outcome).next();
    }
}
