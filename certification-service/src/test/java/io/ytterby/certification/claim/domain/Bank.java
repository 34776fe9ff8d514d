package io.ytterby.certification.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.account.domain.Balance;
import io.ytterby.certification.account.domain.Parcel;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Accounts of a trade in memory: of mass balance and, apart from them, of book and claim. */
final class Bank {
    private final RandomGenerator random;
    private final Tally tally;
    private final Map<Element, List<Parcel>> balances = new EnumMap<>(Element.class);
    private final Map<Element, List<Parcel>> books = new EnumMap<>(Element.class);
    private LocalDate today = LocalDate.of(2026, 1, 1);

    Bank(RandomGenerator random, Tally tally) {
        this.random = random;
        this.tally = tally;
    }

    void passDays(int days) {
        today = today.plusDays(days);
    }

    /** Gives up all that is free in a lot, into one kind of account or the other. */
    LotBook deposit(LotBook lot, Set<OriginId> usable) {
        var accounts = random.nextInt(3) == 0 ? books : balances;
        var book = lot;
        for (var line : lot.elements().entrySet())
            for (var held : line.getValue().certified().entrySet()) {
                if (held.getKey().via() != Via.PHYSICAL
                        || !usable.contains(held.getKey().origin())) continue;
                long mass = held.getValue().freeMg();
                long credit = Balance.credit(mass, BigDecimal.valueOf(60 + random.nextInt(41), 2));
                book = book.with(line.getKey(), book.of(line.getKey()).giveUp(held.getKey(), mass));
                if (credit == 0) continue;
                of(accounts, line.getKey())
                        .add(Parcel.fresh(
                                new UUID(random.nextLong(), random.nextLong()),
                                held.getKey().origin(),
                                credit,
                                today.plusDays(random.nextInt(90))));
                tally.credited(held.getKey().origin(), line.getKey(), credit);
            }
        return book;
    }

    /** Certifies what is uncertified in a lot, out of the mass balance alone. */
    LotBook allocate(LotBook lot, Set<OriginId> usable) {
        var book = lot;
        for (var element : lot.elements().keySet()) {
            long wanted = Math.min(book.of(element).uncertifiedMg(), 1 + random.nextLong(500_000));
            for (var draw : draw(balances, element, wanted, usable)) {
                var key = new OriginKey(draw.origin(), Via.MASS_BALANCE);
                book = book.with(element, book.of(element).certify(key, draw.massMg()));
            }
        }
        return book;
    }

    /** Claims apart from goods: nothing of it is on any lot, and it stays used up. */
    void bookClaim(Set<OriginId> usable) {
        for (var element : List.copyOf(books.keySet()))
            for (var draw : draw(books, element, 1 + random.nextLong(200_000), usable))
                tally.booked(draw.origin(), element, draw.massMg());
    }

    private List<Balance.Draw> draw(
            Map<Element, List<Parcel>> accounts, Element element, long wanted, Set<OriginId> usable) {
        var parcels = of(accounts, element);
        var balance = new Balance(parcels.stream()
                .filter(parcel -> usable.contains(parcel.origin()))
                .toList());
        var draws = balance.draw(wanted, today);
        assertThat(draws.isPresent()).as("no overdraft").isEqualTo(wanted <= balance.freeOn(today));
        for (var draw : draws.orElse(List.of())) {
            parcels.replaceAll(parcel -> parcel.id().equals(draw.parcel()) ? parcel.drawn(draw.massMg()) : parcel);
            tally.credited(draw.origin(), element, -draw.massMg());
        }
        return draws.orElse(List.of());
    }

    /** Nothing is left of what rests on a withdrawn certificate. */
    void forfeit(Predicate<OriginId> withdrawn) {
        for (var accounts : List.of(balances, books))
            accounts.forEach((element, parcels) -> parcels.replaceAll(parcel -> {
                if (!withdrawn.test(parcel.origin())) return parcel;
                var gone = parcel.forfeited();
                assertThat(gone.freeOn(LocalDate.MIN)).isZero();
                tally.credited(parcel.origin(), element, parcel.forfeitedMg() - gone.forfeitedMg());
                return gone;
            }));
    }

    private static List<Parcel> of(Map<Element, List<Parcel>> accounts, Element element) {
        return accounts.computeIfAbsent(element, _ -> new ArrayList<>());
    }
}
