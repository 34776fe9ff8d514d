package io.ytterby.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.app.CommitReservations;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Refusal.NotUsable;
import io.ytterby.licensing.ledger.domain.Refusal.QuantityExceeded;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DrawdownTest {
    /** A soak asks for more: {@code -Ddrawdown.draws=200}. */
    private static final int DRAWS = Integer.getInteger("drawdown.draws", 6);

    private static final int CLIENTS = 64;
    private static final Mass EACH = Mass.ofGrams(7);

    @Inject
    Orders orders;

    @Inject
    BookClaim bookClaim;

    @Inject
    CommitReservations commitReservations;

    @Inject
    Books books;

    @Inject
    Jdbi jdbi;

    @Test
    void sixty_four_concurrent_clients_draw_one_licence_to_nothing_and_never_below() throws Exception {
        int granted = CLIENTS * DRAWS / 2;
        var licence = orders.issued(Mass.ofGrams(7L * granted));

        var outcomes = atOnce(() -> drawAll(licence));

        var booked = outcomes.stream().filter(Booked.class::isInstance).count();
        assertThat(booked).isEqualTo(granted);
        assertThat(outcomes).hasSize(CLIENTS * DRAWS);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .allSatisfy(refused -> assertThat(((Refused) refused).refusal())
                        .isInstanceOfAny(QuantityExceeded.class, NotUsable.class));
        assertThat(books.balance(licence, 1))
                .isEqualTo(new Books.Balance(Mass.ofGrams(7L * granted).milligrams(), 0));
        assertThat(books.licence(licence)).containsEntry("status", "EXHAUSTED");
        assertThat(books.entries(licence, "RESERVE")).isEqualTo(granted);
        books.balance(licence);
    }

    @Test
    void an_overdrawn_line_is_refused_by_the_schema_itself() {
        var licence = orders.issued(Mass.ofGrams(500));

        assertThatThrownBy(() -> onLine(licence, "reserved_mg = issued_mg + 1"))
                .hasMessageContaining("mass_is_never_overdrawn");
        assertThatThrownBy(() -> onLine(licence, "used_minor = issued_minor, reserved_minor = 1"))
                .hasMessageContaining("value_is_never_overdrawn");
        assertThatThrownBy(() -> onLine(licence, "used_mg = -1")).hasMessageContaining("used_mg_check");
    }

    @Test
    void an_entry_can_be_neither_changed_nor_removed() {
        var licence = orders.issued(Mass.ofGrams(500));
        bookClaim.book(Books.byHand(licence, EACH), Books.CUSTOMS);

        for (var change :
                List.of("UPDATE ledger_entry SET mass_mg = 1", "DELETE FROM ledger_entry", "TRUNCATE ledger_entry"))
            assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(change)))
                    .hasMessageContaining("permission denied");
        assertThat(books.entries(licence, "RESERVE")).isOne();
    }

    private List<BookOutcome> drawAll(LicenceNumber licence) {
        var outcomes = new ArrayList<BookOutcome>();
        for (int draw = 0; draw < DRAWS; draw++) outcomes.add(draw(licence));
        return outcomes;
    }

    /** Reserve, and what was reserved leaves at once. */
    private BookOutcome draw(LicenceNumber licence) {
        var outcome = bookClaim.book(Books.byHand(licence, EACH), Books.CUSTOMS);
        return outcome instanceof Booked booked
                ? commitReservations.commit(
                        booked.reservations().stream().map(Reservation::id).toList(), Books.CUSTOMS)
                : outcome;
    }

    private static List<BookOutcome> atOnce(Callable<List<BookOutcome>> client) throws Exception {
        var outcomes = new ArrayList<BookOutcome>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<List<BookOutcome>>> running = clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(number -> client).toList());
            for (var one : running) outcomes.addAll(one.get());
        }
        return outcomes;
    }

    private void onLine(LicenceNumber licence, String set) {
        jdbi.useHandle(
                handle -> handle.execute("UPDATE licence_line SET " + set + " WHERE licence = ?", licence.value()));
    }
}
