package io.ytterby.licensing.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.ledger.domain.Examination.RefusedDraw;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLicence;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLine;
import io.ytterby.licensing.ledger.domain.Refusal.NotUsable;
import io.ytterby.licensing.ledger.domain.Refusal.OutsideValidity;
import io.ytterby.licensing.ledger.domain.Refusal.QuantityExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.ValueExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.WrongCurrency;
import io.ytterby.licensing.ledger.domain.Refusal.WrongDestination;
import io.ytterby.licensing.ledger.domain.Refusal.WrongHolder;
import io.ytterby.licensing.ledger.domain.Refusal.WrongHsCode;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import io.ytterby.licensing.licence.domain.LicenceTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExaminationTest {
    private static final LicenceNumber LICENCE = new LicenceNumber("CN-2026-000017");
    private static final OrganisationId HOLDER = new OrganisationId("cn-baotou-re");
    private static final CountryCode GERMANY = new CountryCode("DE");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void what_the_licence_covers_to_the_last_milligram_and_cent_passes() {
        assertThat(examine(draw(1, 600, 60), draw(2, 400, 40))).isEmpty();
    }

    @Test
    void draws_on_the_same_line_add_up_and_the_refusal_says_what_remains() {
        var refused = examine(draw(1, 600, 0), draw(2, 401, 0));

        assertThat(refused)
                .contains(new RefusedDraw(
                        draw(2, 401, 0), new QuantityExceeded(LICENCE, 1, new Mass(401), new Mass(400))));
    }

    @Test
    void value_is_counted_as_mass_is() {
        var euro = Money.of("EUR", 0).currency();

        assertThat(refusal(examine(draw(1, 1, 101)))).isEqualTo(new ValueExceeded(LICENCE, 1, euro, 101, 100));
    }

    @Test
    void a_stranger_learns_nothing_but_that_it_is_not_the_holder() {
        var stranger = new OrganisationId("cn-ganzhou-re");
        var suspended = LicenceTest.licence(0).withGround(LicenceTest.failedInspection());

        var refused = Examination.of(claim(stranger, GERMANY, draw(1, 1, 0)), Map.of(LICENCE, suspended), DAY);

        assertThat(refusal(refused)).isEqualTo(new WrongHolder(LICENCE, stranger));
    }

    @Test
    void a_suspended_licence_is_refused_with_its_grounds() {
        var ground = LicenceTest.failedInspection();

        var refused = on(LicenceTest.licence(0).withGround(ground), DAY, draw(1, 1, 0));

        assertThat(refused).isEqualTo(new NotUsable(LICENCE, LicenceStatus.SUSPENDED, List.of(ground)));
    }

    @Test
    void days_outside_the_validity_are_refused_and_its_ends_are_inside() {
        var licence = LicenceTest.licence(0);
        var validity = licence.validity();
        var tooLate = validity.until().plusDays(1);

        assertThat(on(licence, validity.from(), draw(1, 1, 0))).isNull();
        assertThat(on(licence, validity.until(), draw(1, 1, 0))).isNull();
        assertThat(on(licence, tooLate, draw(1, 1, 0))).isEqualTo(new OutsideValidity(LICENCE, validity, tooLate));
    }

    @Test
    void what_was_declared_must_agree_with_the_line() {
        var hs = new HsCode("2846909999");
        var us = new CountryCode("US");

        assertThat(refusal(examine(new Draw(LICENCE, 7, 1, new Mass(1), Money.of("EUR", 0), null))))
                .isEqualTo(new NoSuchLine(LICENCE, 7));
        assertThat(refusal(examine(new Draw(LICENCE, 1, 1, new Mass(1), Money.of("EUR", 0), hs))))
                .isEqualTo(new WrongHsCode(LICENCE, 1, hs, new HsCode("8505111000")));
        assertThat(refusal(examine(new Draw(LICENCE, 1, 1, new Mass(1), Money.of("USD", 0), null))))
                .isInstanceOf(WrongCurrency.class);
        assertThat(refusal(
                        Examination.of(claim(HOLDER, us, draw(1, 1, 0)), Map.of(LICENCE, LicenceTest.licence(0)), DAY)))
                .isEqualTo(new WrongDestination(LICENCE, us, GERMANY));
        assertThat(refusal(Examination.of(claim(HOLDER, GERMANY, draw(1, 1, 0)), Map.of(), DAY)))
                .isEqualTo(new NoSuchLicence(LICENCE));
    }

    private static Draw draw(int part, long massMg, long minor) {
        return new Draw(LICENCE, 1, part, new Mass(massMg), Money.of("EUR", minor), new HsCode("8505111000"));
    }

    private static Claim claim(OrganisationId exporter, CountryCode destination, Draw... draws) {
        return new Claim(DeclarationId.random(), exporter, destination, Arrays.asList(draws));
    }

    private static Optional<RefusedDraw> examine(Draw... draws) {
        return Examination.of(claim(HOLDER, GERMANY, draws), Map.of(LICENCE, LicenceTest.licence(0)), DAY);
    }

    private static @Nullable Refusal on(Licence licence, LocalDate day, Draw draw) {
        return refusal(Examination.of(claim(HOLDER, GERMANY, draw), Map.of(LICENCE, licence), day));
    }

    private static @Nullable Refusal refusal(Optional<RefusedDraw> refused) {
        return refused.map(RefusedDraw::refusal).orElse(null);
    }
}
