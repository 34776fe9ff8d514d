package io.ytterby.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.app.CommitReservations;
import io.ytterby.licensing.ledger.app.Ledger;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Refusal;
import io.ytterby.licensing.ledger.domain.Refusal.ElementExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.ElementMissing;
import io.ytterby.licensing.ledger.domain.Refusal.QuantityExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.SubPeriodExceeded;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.domain.ControlledBy;
import io.ytterby.licensing.licence.domain.SubPeriod;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What limits a line beside what was issued; and the statement's guard told apart from the constraint behind it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LimitsTest {
    private static final Mass HUNDRED = Mass.ofGrams(100);

    @Inject
    Orders orders;

    @Inject
    BookClaim bookClaim;

    @Inject
    CommitReservations commitReservations;

    @Inject
    Ledger ledger;

    @Inject
    Books books;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    /** Without its guard the statement would reach the CHECK, which throws: so the two can be told apart. */
    @Test
    void the_statement_itself_says_no_before_the_constraint_has_to() {
        var plain = orders.controlled(HUNDRED, ControlledBy.BOTH, Map.of(), null);
        var capped = orders.controlled(HUNDRED, ControlledBy.BOTH, Map.of(Element.Dy, Mass.ofGrams(5)), null);
        var monthly = orders.controlled(HUNDRED, ControlledBy.BOTH, Map.of(), monthly(Mass.ofGrams(50)));

        assertThat(posted(plain, Mass.ofGrams(101), Map.of())).isFalse();
        assertThat(posted(capped, Mass.ofGrams(10), Map.of(Element.Dy, Mass.ofGrams(6))))
                .isFalse();
        assertThat(posted(capped, Mass.ofGrams(10), Map.of())).isFalse();
        assertThat(posted(monthly, Mass.ofGrams(51), Map.of())).isFalse();
        assertThat(posted(monthly, Mass.ofGrams(50), Map.of())).isTrue();
    }

    @Test
    void the_schema_itself_refuses_what_the_guards_should_have() {
        var capped = orders.controlled(HUNDRED, ControlledBy.BOTH, Map.of(Element.Dy, Mass.ofGrams(5)), null);
        var monthly = orders.controlled(HUNDRED, ControlledBy.BOTH, Map.of(), monthly(Mass.ofGrams(50)));

        assertThatThrownBy(() -> run("UPDATE licence_line_element SET used_mg = cap_mg + 1 WHERE licence = ?", capped))
                .hasMessageContaining("element_is_never_overdrawn");
        assertThatThrownBy(() -> run(
                        "INSERT INTO licence_line_day (licence, line, day, drawn_mg, drawn_minor) VALUES (?, 1, now(), 50001, 0)",
                        monthly))
                .hasMessageContaining("sub_period_is_never_overdrawn");
    }

    @Test
    void a_capped_element_is_counted_beside_the_mass_until_it_is_used_up() {
        var licence = orders.controlled(HUNDRED, ControlledBy.BOTH, Map.of(Element.Dy, Mass.ofGrams(5)), null);

        var unnamed = refusal(reserve(licence, Mass.ofGrams(10), Map.of()));
        var first =
                reserve(licence, Mass.ofGrams(10), Map.of(Element.Dy, Mass.ofGrams(3), Element.Fe, Mass.ofGrams(6)));
        var second = refusal(reserve(licence, Mass.ofGrams(10), Map.of(Element.Dy, Mass.ofGrams(3))));

        assertThat(unnamed).isEqualTo(new ElementMissing(licence, 1, List.of(Element.Dy)));
        assertThat(second).isEqualTo(new ElementExceeded(licence, 1, Element.Dy, Mass.ofGrams(3), Mass.ofGrams(2)));
        var id = ((Booked) first).reservations().getFirst().id();
        assertThat(commitReservations.commit(List.of(id), Books.CUSTOMS)).isInstanceOf(Booked.class);
        books.balance(licence);
        books.balanceOfElements(licence);
    }

    @Test
    void a_sub_period_limits_what_may_be_drawn_in_it_and_days_that_have_gone_count_no_more() {
        var week = new SubPeriod(SubPeriod.Kind.DAYS, 7, Mass.ofGrams(20), null);
        var licence = orders.controlled(HUNDRED, ControlledBy.BOTH, Map.of(), week);

        assertThat(reserve(licence, Mass.ofGrams(15), Map.of())).isInstanceOf(Booked.class);
        assertThat(refusal(reserve(licence, Mass.ofGrams(6), Map.of())))
                .isEqualTo(new SubPeriodExceeded(licence, 1, week, 6_000, 5_000, "mg"));
        run("UPDATE licence_line_day SET day = day - 6 WHERE licence = ?", licence);
        assertThat(refusal(reserve(licence, Mass.ofGrams(6), Map.of()))).isInstanceOf(SubPeriodExceeded.class);
        run("UPDATE licence_line_day SET day = day - 1 WHERE licence = ?", licence);
        assertThat(reserve(licence, Mass.ofGrams(6), Map.of())).isInstanceOf(Booked.class);
        books.balance(licence);
    }

    @ParameterizedTest
    @EnumSource(ControlledBy.class)
    void only_what_controls_a_line_limits_it(ControlledBy by) {
        var licence = orders.controlled(HUNDRED, by, Map.of(), null);

        var more = reserve(licence, Mass.ofGrams(101), Map.of());

        if (by == ControlledBy.OPEN) assertThat(more).isInstanceOf(Booked.class);
        else if (by.limitsMass()) assertThat(refusal(more)).isInstanceOf(QuantityExceeded.class);
        else assertThat(refusal(more)).isInstanceOf(Refusal.ValueExceeded.class);
        books.balance(licence);
    }

    private static SubPeriod monthly(Mass most) {
        return new SubPeriod(SubPeriod.Kind.MONTH, 0, most, null);
    }

    /** The bare step of the books, with the licence locked and the rules passed by. */
    private boolean posted(LicenceNumber licence, Mass mass, Map<Element, Mass> held) {
        var claim = Claim.byHand(DeclarationId.random(), draw(licence, mass, held));
        var reservation = Reservation.of(claim, claim.draws().getFirst(), clock.instant(), LegalDay.today(clock));
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.allOrNothing(() -> {
                    ledger.lock(licence);
                    ledger.add(reservation);
                    return ledger.post(
                            Entry.once(Entry.Kind.RESERVE, reservation, reservation.open(), clock.instant(), ""),
                            Books.CUSTOMS);
                }));
    }

    private BookOutcome reserve(LicenceNumber licence, Mass mass, Map<Element, Mass> held) {
        return bookClaim.book(Claim.byHand(DeclarationId.random(), draw(licence, mass, held)), Books.CUSTOMS);
    }

    private static Draw draw(LicenceNumber licence, Mass mass, Map<Element, Mass> held) {
        return Books.draw(licence, 1, 0, mass).with(held);
    }

    private static @Nullable Refusal refusal(BookOutcome outcome) {
        return outcome instanceof Refused(var refusal, var _) ? refusal : null;
    }

    private void run(String sql, LicenceNumber licence) {
        jdbi.useHandle(handle -> handle.execute(sql, licence.value()));
    }
}
