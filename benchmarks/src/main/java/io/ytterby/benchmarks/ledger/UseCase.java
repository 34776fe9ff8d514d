package io.ytterby.benchmarks.ledger;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.licence.app.IssueLicence.LineOrder;
import io.ytterby.licensing.licence.app.IssueLicence.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** (c) and (d) What an officer's request runs: rules, reservation, entry, audit row, event, and the answer after the commit. */
final class UseCase implements Contender {
    private static final Actor OFFICER = new Actor(
            new PersonId("bench.officer"), new OrganisationId("cn-gacc"), OrganisationKind.AUTHORITY, Set.of());

    private final String name;
    private final HotBooks books;
    private final boolean together;
    private LicenceNumber licence = new LicenceNumber("CN-2026-000000");

    UseCase(String name, HotBooks books, boolean together) {
        this.name = name;
        this.books = books;
        this.together = together;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(long draws) throws Exception {
        var order = new Order(
                UUID.randomUUID(),
                new OrganisationId("cn-baotou-re"),
                new OrganisationId("de-rheinwerk-auto"),
                new OrganisationId("de-rheinwerk-auto"),
                new CountryCode("DE"),
                List.of(new LineOrder(
                        new ControlCode("1C905.a"),
                        new HsCode("8505111000"),
                        "NdFeB magnets with dysprosium",
                        new Mass(draws * BareLine.MASS),
                        Money.of("EUR", draws * BareLine.MINOR))),
                new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31)),
                OFFICER);
        licence = books.inTransaction(() -> books.issueLicence().issue(order)).number();
    }

    @Override
    public Client client() {
        return new Client() {
            @Override
            public boolean draw() throws Exception {
                return (together ? together() : alone(claim())) instanceof Booked;
            }

            @Override
            public void close() {
                // It has nothing of its own.
            }
        };
    }

    private BookOutcome together() throws Exception {
        var claim = claim();
        var outcome = books.reserveTogether().reserve(claim, OFFICER, null, _ -> {});
        return outcome.isPresent() ? outcome.get() : alone(claim);
    }

    private BookOutcome alone(Claim claim) throws Exception {
        return books.inTransaction(() -> books.bookClaim().book(claim, OFFICER));
    }

    private Claim claim() {
        var value = Money.of("EUR", BareLine.MINOR);
        return Claim.byHand(DeclarationId.random(), new Draw(licence, 1, 0, new Mass(BareLine.MASS), value, null));
    }

    /** Counted in the books, and each must have its entry, its audit row and its event. */
    @Override
    public long booked() {
        long draws = ask("SELECT reserved_mg / " + BareLine.MASS + " FROM licence_line WHERE licence = ?");
        for (var beside : List.of(
                "SELECT count(*) FROM reservation WHERE licence = ?",
                "SELECT count(*) FROM ledger_entry WHERE kind = 'RESERVE' AND licence = ?",
                "SELECT count(*) FROM audit WHERE action = 'licence.reserved' AND subject = 'licence/' || ?",
                "SELECT count(*) - 1 FROM outbox WHERE key = ?"))
            if (ask(beside) != draws) throw new IllegalStateException(draws + " draws, but not by: " + beside);
        return draws;
    }

    @Override
    public long overdrawn() {
        return ask("SELECT greatest(0, used_mg + reserved_mg - issued_mg) / " + BareLine.MASS
                + " FROM licence_line WHERE licence = ?");
    }

    private long ask(String question) {
        return books.jdbi()
                .withHandle(handle -> handle.createQuery(question)
                        .bind(0, licence.value())
                        .mapTo(Long.class)
                        .one());
    }
}
