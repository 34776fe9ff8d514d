package io.ytterby.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.licensing.ledger.Books.Balance;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.app.CommitReservations;
import io.ytterby.licensing.ledger.app.EnterUsage;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Refusal.NotUsable;
import io.ytterby.licensing.ledger.domain.Refusal.OutsideValidity;
import io.ytterby.licensing.ledger.domain.Refusal.QuantityExceeded;
import io.ytterby.licensing.ledger.domain.Usage;
import io.ytterby.licensing.ledger.domain.UsageOutcome;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Entered;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Known;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Refused;
import io.ytterby.licensing.ledger.domain.UsageReport;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.licensing.licence.app.ExpireLicences;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.app.SuspendLicence;
import io.ytterby.testsupport.Cases;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UsagePropertyTest {
    private static final int MESSAGES = 6;

    @Inject
    Orders orders;

    @Inject
    EnterUsage enterUsage;

    @Inject
    BookClaim bookClaim;

    @Inject
    CommitReservations commitReservations;

    @Inject
    SuspendLicence suspendLicence;

    @Inject
    ExpireLicences expireLicences;

    @Inject
    Books books;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    private final DeclarationId declaration = DeclarationId.random();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_any_order_and_however_often_messages_come_to_the_same_balance(long seed, RandomGenerator random) {
        var messages = messages(random);
        boolean leaves = random.nextBoolean();

        var inOrder = balanceAfter(messages, leaves ? messages.size() : -1);
        var shuffled = balanceAfter(shuffledTwice(messages, random), leaves ? random.nextInt(2 * messages.size()) : -1);

        assertThat(shuffled).as("seed " + seed).isEqualTo(inOrder);
    }

    static Stream<Arguments> seeds() {
        return Cases.of(6, random -> random);
    }

    /** Cumulative figures of two parts, or of the whole line, in the numbers of their messages; at times they are mended. */
    private static List<Message> messages(RandomGenerator random) {
        boolean parts = random.nextBoolean();
        List<Message> messages = new ArrayList<>();
        for (int number = 1; number <= MESSAGES; number++)
            messages.add(new Message(number, parts ? 1 + random.nextInt(2) : 0, random.nextLong(60_000)));
        return messages;
    }

    private record Message(long number, int part, long massMg) {}

    private static List<Message> shuffledTwice(List<Message> messages, RandomGenerator random) {
        var all = new ArrayList<>(messages);
        all.addAll(messages);
        for (int last = all.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            all.set(last, all.set(other, all.get(last)));
        }
        return all;
    }

    /** Of a licence for 500 g with 70 g reserved; the goods leave as a whole before that message, or never. */
    private Balance balanceAfter(List<Message> messages, int leavesBefore) {
        var licence = orders.issued(Mass.ofGrams(500));
        var reservation = reserved(licence, Mass.ofGrams(70));
        for (int index = 0; index <= messages.size(); index++) {
            if (index == leavesBefore) commitReservations.commit(List.of(reservation), Books.CUSTOMS);
            if (index < messages.size()) report(licence, messages.get(index));
            books.balance(licence);
        }
        return books.balance(licence, 1);
    }

    @Test
    void a_shipment_beyond_the_licence_is_refused_and_leaves_its_trace_beside_lines_that_are_entered() {
        var licence = orders.issued(Mass.ofGrams(500));

        var outcomes = enter(licence, List.of(report(licence, 1, 1, 501_000), report(licence, 2, 1, 20_000)));

        assertThat(outcomes.getFirst())
                .isEqualTo(new Refused(new QuantityExceeded(licence, 1, new Mass(501_000), Mass.ofGrams(500))));
        assertThat(outcomes.getLast()).isInstanceOf(Entered.class);
        assertThat(audited(licence)).isOne();
        books.balance(licence);
    }

    @Test
    void a_message_that_is_not_newer_changes_nothing() {
        var licence = orders.issued(Mass.ofGrams(500));
        enter(licence, List.of(report(licence, 1, 7, 20_000)));

        var outcomes = enter(licence, List.of(report(licence, 1, 7, 30_000), report(licence, 1, 6, 40_000)));

        assertThat(outcomes).containsExactly(new Known(7), new Known(7));
        assertThat(books.balance(licence, 1)).isEqualTo(new Balance(20_000, 0));
    }

    @Test
    void usage_told_after_the_expiry_counts_by_the_day_of_its_declaration() {
        var today = LegalDay.today(clock);
        var licence = orders.issued(Mass.ofGrams(500));
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE licence SET valid_from = ?, valid_until = ? WHERE number = ?",
                today.minusDays(30),
                today.minusDays(1),
                licence.value()));
        expireLicences.expire();

        var late = enter(licence, List.of(declaredOn(licence, 1, today.minusDays(1))));
        var tooLate = enter(licence, List.of(declaredOn(licence, 2, today)));

        assertThat(late.getFirst())
                .isInstanceOfSatisfying(
                        Entered.class, entered -> assertThat(entered.usage()).isEqualTo(Usage.LATE));
        assertThat(((Refused) tooLate.getFirst()).refusal()).isInstanceOf(OutsideValidity.class);
        books.balance(licence);
    }

    @Test
    void what_left_on_the_day_of_a_suspension_or_later_is_refused_and_less_is_always_taken() {
        var licence = orders.issued(Mass.ofGrams(500));
        enter(licence, List.of(report(licence, 1, 1, 20_000)));
        suspendLicence.suspend(licence, "now", Orders.REGULATOR);

        var more = enter(licence, List.of(report(licence, 1, 2, 30_000)));
        var less = enter(licence, List.of(report(licence, 1, 3, 10_000)));

        assertThat(((Refused) more.getFirst()).refusal()).isInstanceOf(NotUsable.class);
        assertThat(less.getFirst())
                .isInstanceOfSatisfying(
                        Entered.class, entered -> assertThat(entered.usage()).isEqualTo(Usage.ADJUSTED));
        assertThat(books.balance(licence, 1)).isEqualTo(new Balance(10_000, 0));
    }

    private UUID reserved(LicenceNumber licence, Mass mass) {
        var claim = Claim.byHand(declaration, Books.draw(licence, 1, 0, mass));
        var booked = (Booked) bookClaim.book(claim, Books.CUSTOMS);
        return booked.reservations().getFirst().id();
    }

    private void report(LicenceNumber licence, Message message) {
        var today = LegalDay.today(clock);
        enter(
                licence,
                List.of(new UsageReport(
                        licence,
                        1,
                        declaration,
                        0,
                        message.part(),
                        message.number(),
                        today,
                        new Mass(message.massMg()),
                        Money.of("EUR", message.massMg() / 100),
                        Map.of())));
    }

    private UsageReport report(LicenceNumber licence, int declarationLine, long message, long massMg) {
        return new UsageReport(
                licence,
                1,
                declaration,
                declarationLine,
                0,
                message,
                LegalDay.today(clock),
                new Mass(massMg),
                Money.of("EUR", massMg / 100),
                Map.of());
    }

    private UsageReport declaredOn(LicenceNumber licence, int declarationLine, LocalDate day) {
        return new UsageReport(
                licence, 1, declaration, declarationLine, 0, 1, day, Mass.ofGrams(1), Money.of("EUR", 1), Map.of());
    }

    private List<UsageOutcome> enter(LicenceNumber licence, List<UsageReport> reports) {
        return enterUsage.enter(licence, reports, Books.CUSTOMS).orElseThrow().outcomes();
    }

    private long audited(LicenceNumber licence) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM audit WHERE subject = ? AND action = 'licence.usage-refused'")
                .bind(0, "licence/" + licence)
                .mapTo(Long.class)
                .one());
    }
}
