package io.ytterby.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.app.ReserveTogether;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Refusal.AlreadyBooked;
import io.ytterby.licensing.ledger.domain.Refusal.NotUsable;
import io.ytterby.licensing.ledger.domain.Refusal.QuantityExceeded;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.licensing.licence.app.SuspendLicence;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HotLicenceTest {
    private static final int CLIENTS = 32;
    private static final int DRAWS = 8;
    private static final Mass EACH = Mass.ofGrams(7);

    @Inject
    Orders orders;

    @Inject
    ReserveTogether reserveTogether;

    @Inject
    BookClaim bookClaim;

    @Inject
    SuspendLicence suspendLicence;

    @Inject
    Books books;

    @Inject
    Jdbi jdbi;

    @Test
    void draws_that_wait_share_transactions_and_each_is_booked_told_and_audited_by_itself() throws Exception {
        var licence = orders.issued(Mass.ofGrams(7L * CLIENTS * DRAWS));

        var outcomes = atOnce(() -> IntStream.range(0, DRAWS)
                .mapToObj(draw -> reserve(Books.byHand(licence, EACH)))
                .toList());

        assertThat(outcomes).hasSize(CLIENTS * DRAWS).allMatch(Booked.class::isInstance);
        assertThat(books.entries(licence, "RESERVE")).isEqualTo(CLIENTS * DRAWS);
        assertThat(count(
                        "SELECT count(*) FROM audit WHERE subject = 'licence/' || ? AND action = 'licence.reserved'",
                        licence))
                .isEqualTo(CLIENTS * DRAWS);
        assertThat(count(
                        "SELECT count(DISTINCT version) FROM outbox WHERE key = ? AND record LIKE '%licence-reserved%'",
                        licence))
                .isEqualTo(CLIENTS * DRAWS);
        assertThat(count("SELECT count(DISTINCT xid) FROM audit WHERE subject = 'licence/' || ?", licence))
                .as("transactions")
                .isLessThan(CLIENTS * DRAWS);
        books.balance(licence);
    }

    @Test
    void asked_for_more_than_it_holds_a_licence_gives_exactly_what_it_holds() throws Exception {
        int granted = CLIENTS * DRAWS / 2;
        var licence = orders.issued(Mass.ofGrams(7L * granted));

        var outcomes = atOnce(() -> IntStream.range(0, DRAWS)
                .mapToObj(draw -> reserve(Books.byHand(licence, EACH)))
                .toList());

        assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(granted);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .hasSize(granted)
                .allSatisfy(refused -> assertThat(((Refused) refused).refusal()).isInstanceOf(QuantityExceeded.class));
        assertThat(books.balance(licence, 1))
                .isEqualTo(new Books.Balance(0, Mass.ofGrams(7L * granted).milligrams()));
        books.balance(licence);
    }

    @Test
    void a_draw_that_cannot_be_decided_does_not_hold_up_the_others() throws Exception {
        var licence = orders.issued(Mass.ofKilograms(1));
        var poison = Books.byHand(licence, EACH);
        var held = new CountDownLatch(1);
        var free = new CountDownLatch(1);

        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var holder = hands.submit(() -> holdDeclaration(poison.declaration(), held, free));
            held.await();
            var outcomes = atOnce(() -> List.of(reserve(Books.byHand(licence, EACH))));
            var left = reserveTogether.reserve(poison, Books.CUSTOMS, null, _ -> {});
            free.countDown();
            holder.get();
            assertThat(outcomes).hasSize(CLIENTS).allMatch(Booked.class::isInstance);
            assertThat(left).isEmpty();
        }
        assertThat(reserve(poison)).isInstanceOf(Booked.class);
        books.balance(licence);
    }

    @Test
    void a_declaration_is_reserved_once_on_a_line_whoever_asks_at_the_same_time() throws Exception {
        var licence = orders.issued(Mass.ofKilograms(1));
        var claim = Books.byHand(licence, EACH);

        var outcomes = atOnce(() -> List.of(reserve(claim)));

        assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .allSatisfy(refused -> assertThat(((Refused) refused).refusal()).isInstanceOf(AlreadyBooked.class));
        assertThat(books.entries(licence, "RESERVE")).isOne();
    }

    @Test
    void a_suspension_in_between_stops_all_that_comes_after_it() throws Exception {
        var licence = orders.issued(Mass.ofKilograms(1));

        var outcomes = atOnce(() -> {
            var first = reserve(Books.byHand(licence, EACH));
            suspendLicence.suspend(licence, "now", Orders.REGULATOR);
            return List.of(first, reserve(Books.byHand(licence, EACH)));
        });

        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .hasSizeGreaterThanOrEqualTo(CLIENTS)
                .allSatisfy(refused -> assertThat(((Refused) refused).refusal()).isInstanceOf(NotUsable.class));
        assertThat(books.drawsAfterSuspension(licence)).isZero();
        books.balance(licence);
    }

    private BookOutcome reserve(Claim claim) {
        return reserveTogether
                .reserve(claim, Books.CUSTOMS, null, _ -> {})
                .orElseGet(() -> bookClaim.book(claim, Books.CUSTOMS));
    }

    private boolean holdDeclaration(DeclarationId declaration, CountDownLatch held, CountDownLatch free) {
        QuarkusTransaction.requiringNew().timeout(15).run(() -> {
            jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                    .bind(0, "declaration/" + declaration)
                    .mapTo(String.class)
                    .list());
            held.countDown();
            awaitUninterrupted(free);
        });
        return true;
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private long count(String sql, LicenceNumber licence) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind(0, licence.value())
                .mapTo(Long.class)
                .one());
    }

    private static List<BookOutcome> atOnce(Callable<List<BookOutcome>> client) throws Exception {
        var outcomes = new ArrayList<BookOutcome>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var one : clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(number -> client).toList())) outcomes.addAll(one.get());
        }
        return outcomes;
    }
}
