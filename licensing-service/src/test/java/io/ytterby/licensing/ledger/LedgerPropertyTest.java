package io.ytterby.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.app.CommitReservations;
import io.ytterby.licensing.ledger.app.EnterContra;
import io.ytterby.licensing.ledger.app.EnterContra.Return;
import io.ytterby.licensing.ledger.app.ReleaseByHand;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.licensing.licence.app.Licences;
import io.ytterby.licensing.licence.app.ReinstateLicence;
import io.ytterby.licensing.licence.app.SuspendLicence;
import io.ytterby.testsupport.Cases;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LedgerPropertyTest {
    private static final int STEPS = 40;

    @Inject
    Orders orders;

    @Inject
    BookClaim bookClaim;

    @Inject
    CommitReservations commitReservations;

    @Inject
    ReleaseByHand releaseByHand;

    @Inject
    EnterContra enterContra;

    @Inject
    SuspendLicence suspendLicence;

    @Inject
    ReinstateLicence reinstateLicence;

    @Inject
    Licences licences;

    @Inject
    Books books;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_is_reserved_committed_released_or_returned_the_books_balance(long seed, RandomGenerator random) {
        var licence = orders.issued(Mass.ofGrams(50));
        List<UUID> made = new ArrayList<>();

        for (int step = 0; step < STEPS; step++) step(licence, made, random);

        books.balance(licence);
        assertThat(made).as("seed " + seed).isNotEmpty();
        assertThat(books.licence(licence))
                .containsEntry(
                        "status",
                        licences.lookUp(licence).orElseThrow().status().name());
    }

    static Stream<Arguments> seeds() {
        return Cases.of(6, random -> random);
    }

    private void step(LicenceNumber licence, List<UUID> made, RandomGenerator random) {
        var one = made.isEmpty() ? UUID.randomUUID() : made.get(random.nextInt(made.size()));
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                var mass = new Mass(1 + random.nextLong(20_000));
                if (bookClaim.book(Books.byHand(licence, mass), Books.CUSTOMS) instanceof Booked booked)
                    made.add(booked.reservations().getFirst().id());
            }
            case 2 -> commitReservations.commit(List.of(one), Books.CUSTOMS);
            case 3 -> releaseByHand.release(one, Books.CUSTOMS);
            case 4 -> enterContra.enter(back(licence, one, random), Books.CUSTOMS);
            default -> suspendOrReinstate(licence);
        }
    }

    private static Return back(LicenceNumber licence, UUID reservation, RandomGenerator random) {
        var mass = new Mass(1 + random.nextLong(12_000));
        var value = Money.of("EUR", random.nextLong(120));
        return new Return(licence, reservation, mass, value, UUID.randomUUID().toString(), "came back");
    }

    private void suspendOrReinstate(LicenceNumber licence) {
        var grounds = licences.lookUp(licence).orElseThrow().grounds();
        if (grounds.isEmpty()) suspendLicence.suspend(licence, "a look", Orders.REGULATOR);
        else reinstateLicence.reinstate(licence, grounds.getFirst().id(), "looked", Orders.REGULATOR);
    }

    /** Two at once, over and over: whoever comes first, nothing is committed on a licence that was suspended before. */
    @Test
    void after_a_suspension_nothing_is_committed_whoever_was_under_way() throws Exception {
        for (int round = 0; round < 25; round++) {
            var licence = orders.issued(Mass.ofGrams(50));
            var booked = (Booked) bookClaim.book(Books.byHand(licence, Mass.ofGrams(10)), Books.CUSTOMS);
            var id = booked.reservations().getFirst().id();

            atOnce(
                    () -> suspendLicence.suspend(licence, "now", Orders.REGULATOR),
                    () -> commitReservations.commit(List.of(id), Books.CUSTOMS),
                    () -> bookClaim.book(Books.byHand(licence, Mass.ofGrams(10)), Books.CUSTOMS));

            assertThat(books.drawsAfterSuspension(licence)).isZero();
            assertThat(books.licence(licence)).containsEntry("status", "SUSPENDED");
            books.balance(licence);
        }
    }

    private static void atOnce(Callable<?>... steps) throws Exception {
        try (var hands = Executors.newFixedThreadPool(steps.length)) {
            List<Callable<Object>> all = new ArrayList<>();
            for (var step : steps) all.add(step::call);
            for (var one : hands.invokeAll(all)) one.get();
        }
    }
}
