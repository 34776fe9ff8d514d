package io.ytterby.certification.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final OriginId ORIGIN = new OriginId(new UUID(0, 1));
    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 15);

    @Test
    void an_account_gives_what_ends_first_and_never_more_than_it_has() {
        var first = new Parcel(new UUID(0, 1), ORIGIN, 100, 0, 0, LocalDate.of(2027, 1, 1));
        var later = new Parcel(new UUID(0, 2), ORIGIN, 100, 50, 0, LocalDate.of(2027, 4, 1));
        var balance = new Balance(List.of(later, first));

        assertThat(balance.draw(120, LocalDate.of(2026, 12, 31)).orElseThrow())
                .containsExactly(new Balance.Draw(first.id(), ORIGIN, 100), new Balance.Draw(later.id(), ORIGIN, 20));
        assertThat(balance.draw(151, LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void credit_ends_with_its_day_whoever_looks() {
        var parcel = new Parcel(new UUID(0, 1), ORIGIN, 100, 30, 0, LocalDate.of(2027, 1, 1));

        assertThat(parcel.freeOn(LocalDate.of(2026, 12, 31))).isEqualTo(70);
        assertThat(parcel.freeOn(LocalDate.of(2027, 1, 1))).isZero();
        assertThat(parcel.expiredOn(LocalDate.of(2027, 1, 1))).isEqualTo(70);
    }

    @Test
    void what_is_left_of_a_withdrawn_certificate_is_worth_nothing_and_cannot_be_drawn() {
        var forfeited = new Parcel(new UUID(0, 1), ORIGIN, 100, 30, 0, LocalDate.of(2027, 1, 1)).forfeited();

        assertThat(forfeited.freeOn(OPENED)).isZero();
        assertThat(forfeited.forfeitedMg()).isEqualTo(70);
        assertThatThrownBy(() -> forfeited.drawn(1)).hasMessageContaining("never overdrawn");
    }

    @Test
    void periods_follow_each_other_from_the_day_on_which_it_was_opened() {
        var account = account();

        assertThat(account.periodEnd(OPENED, 3)).isEqualTo("2026-04-15");
        assertThat(account.periodEnd(LocalDate.of(2026, 4, 14), 3)).isEqualTo("2026-04-15");
        assertThat(account.periodEnd(LocalDate.of(2026, 4, 15), 3)).isEqualTo("2026-07-15");
        assertThat(account.periodEnd(LocalDate.of(2028, 2, 1), 12)).isEqualTo("2029-01-15");
    }

    @Test
    void a_conversion_is_for_deposits_from_its_day_on() {
        var account = account()
                .with(new BigDecimal("0.9"), OPENED, NOW, new PersonId("marijke"), "Seen")
                .with(new BigDecimal("0.8"), OPENED.plusDays(30), NOW, new PersonId("marijke"), "Worse ore");

        assertThat(account().conversionOn(OPENED)).isEmpty();
        assertThat(account.conversionOn(OPENED.plusDays(29))).contains(new BigDecimal("0.9"));
        assertThat(account.conversionOn(OPENED.plusDays(30))).contains(new BigDecimal("0.8"));
        assertThatThrownBy(() -> account.with(new BigDecimal("1.01"), OPENED, NOW, new PersonId("x"), "More"))
                .hasMessageContaining("at most one");
    }

    @Test
    void credit_is_rounded_down() {
        assertThat(Balance.credit(999, new BigDecimal("0.857356"))).isEqualTo(856);
        assertThat(Balance.credit(1, new BigDecimal("0.9"))).isZero();
    }

    private static Account account() {
        return new Account(
                AccountId.random(),
                new OrganisationId("cn-baotou-re"),
                new OrganisationId("nl-certis"),
                new Unlocode("CNBAO"),
                Element.Nd,
                new SchemeKey("ytt-pcf", "1"),
                AccountKind.MASS_BALANCE,
                OPENED,
                List.of(),
                NOW,
                new PersonId("wang.fang"),
                1);
    }
}
