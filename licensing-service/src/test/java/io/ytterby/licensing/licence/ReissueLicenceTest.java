package io.ytterby.licensing.licence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.licensing.ledger.Books;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.app.CommitReservations;
import io.ytterby.licensing.ledger.app.EnterContra;
import io.ytterby.licensing.ledger.app.EnterContra.Return;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.licence.app.Licences;
import io.ytterby.licensing.licence.app.ReissueLicence;
import io.ytterby.licensing.licence.app.SuspendLicence;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import io.ytterby.licensing.licence.domain.ReissueOutcome;
import io.ytterby.licensing.licence.domain.ReissueOutcome.NotCarried;
import io.ytterby.licensing.licence.domain.ReissueOutcome.Reissued;
import io.ytterby.licensing.licence.domain.ReissueOutcome.Suspended;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReissueLicenceTest {
    @Inject
    Orders orders;

    @Inject
    ReissueLicence reissueLicence;

    @Inject
    BookClaim bookClaim;

    @Inject
    CommitReservations commitReservations;

    @Inject
    EnterContra enterContra;

    @Inject
    SuspendLicence suspendLicence;

    @Inject
    Licences licences;

    @Inject
    Books books;

    @Test
    void what_was_used_and_is_reserved_goes_over_and_both_books_balance() {
        var old = orders.issued(Mass.ofGrams(500));
        var left = reserved(old, 200);
        commitReservations.commit(List.of(left), Books.CUSTOMS);
        var held = reserved(old, 100);

        var next = reissued(reissue(old, Mass.ofGrams(800)));

        var line = next.lines().getFirst().mass();
        assertThat(line.used()).isEqualTo(Mass.ofGrams(200));
        assertThat(line.reserved()).isEqualTo(Mass.ofGrams(100));
        assertThat(line.remaining()).isEqualTo(Mass.ofGrams(500));
        assertThat(read(old).status()).isEqualTo(LicenceStatus.CANCELLED);
        assertThat(read(old).lineage().replacedBy()).isEqualTo(next.number());
        books.balance(old);
        books.balance(next.number());
        assertThat(commitReservations.commit(List.of(held), Books.CUSTOMS)).isInstanceOf(Booked.class);
        var back =
                new Return(next.number(), left, Mass.ofGrams(50), Money.of("EUR", 0), UUID.randomUUID() + "", "back");
        assertThat(enterContra.enter(back, Books.CUSTOMS)).isInstanceOf(Booked.class);
        books.balance(next.number());
        assertThat(read(next.number()).lines().getFirst().mass().used()).isEqualTo(Mass.ofGrams(250));
    }

    @Test
    void a_new_licence_that_has_no_room_for_what_was_drawn_is_not_issued() {
        var old = orders.issued(Mass.ofGrams(500));
        var held = reserved(old, 300);

        var outcome = reissue(old, Mass.ofGrams(299));

        assertThat(outcome).isInstanceOf(NotCarried.class);
        assertThat(read(old).status()).isEqualTo(LicenceStatus.ISSUED);
        assertThat(commitReservations.commit(List.of(held), Books.CUSTOMS)).isInstanceOf(Booked.class);
        books.balance(old);
    }

    @Test
    void a_re_issue_is_no_way_round_a_suspension() {
        var old = orders.issued(Mass.ofGrams(500));
        suspendLicence.suspend(old, "to be looked into", Orders.REGULATOR);

        assertThat(reissue(old, Mass.ofGrams(500))).isInstanceOf(Suspended.class);
    }

    private UUID reserved(LicenceNumber licence, long grams) {
        var booked = (Booked) bookClaim.book(Books.byHand(licence, Mass.ofGrams(grams)), Books.CUSTOMS);
        return booked.reservations().getFirst().id();
    }

    private ReissueOutcome reissue(LicenceNumber old, Mass mass) {
        return reissueLicence
                .reissue(old, _ -> Orders.order(orders.aYear(), mass), "amended")
                .orElseThrow();
    }

    private static Licence reissued(ReissueOutcome outcome) {
        return ((Reissued) outcome).licence();
    }

    private Licence read(LicenceNumber number) {
        return licences.lookUp(number).orElseThrow();
    }
}
