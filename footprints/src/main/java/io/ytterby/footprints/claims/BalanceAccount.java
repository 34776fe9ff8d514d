package io.ytterby.footprints.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * F9: a mass-balance account. Certified input adds mass times a certified conversion factor, claims take from it, never
 * below zero; what is left when a
 * period ends is gone, unless the scheme carries it over.
 *
 * @param conversion mass that may be claimed per mass of input
 * @param periodStart first day of the first period
 * @param periodMonths 3 or 12, by the scheme
 */
public record BalanceAccount(BigDecimal conversion, LocalDate periodStart, int periodMonths, boolean carryOver) {

    /** Something that happened to an account. */
    public sealed interface Event {
        LocalDate day();

        record Input(LocalDate day, BigDecimal massKg, boolean certified) implements Event {}

        record Claimed(LocalDate day, BigDecimal massKg) implements Event {}
    }

    /** What an event, or a period's end, did. */
    public sealed interface Entry {
        BigDecimal balance();

        /** @param credit zero of input that is not certified */
        record Credited(BigDecimal credit, BigDecimal balance) implements Entry {}

        record Accepted(BigDecimal massKg, BigDecimal balance) implements Entry {}

        record RejectedInsufficientCredit(BigDecimal asked, BigDecimal balance) implements Entry {}

        record Expired(LocalDate periodEnd, BigDecimal lost, BigDecimal balance) implements Entry {}
    }

    public BalanceAccount {
        if (conversion.signum() <= 0 || periodMonths < 1)
            throw new IllegalArgumentException("no account: " + conversion + ", " + periodMonths + " months");
    }

    /** The entries in the order of days; events of one day stay in the order given. */
    public List<Entry> book(List<Event> events) {
        var entries = new ArrayList<Entry>();
        var balance = BigDecimal.ZERO;
        var end = periodStart.plusMonths(periodMonths);
        int periods = 1;
        for (var event : inOrder(events)) {
            while (!event.day().isBefore(end)) {
                var expired = ended(end, balance);
                entries.add(expired);
                balance = expired.balance();
                periods++;
                end = periodStart.plusMonths((long) periods * periodMonths);
            }
            var entry = apply(event, balance);
            entries.add(entry);
            balance = entry.balance();
        }
        return List.copyOf(entries);
    }

    private List<Event> inOrder(List<Event> events) {
        for (var event : events)
            if (event.day().isBefore(periodStart))
                throw new IllegalArgumentException(event + " is before the account's first day");
        return events.stream().sorted(Comparator.comparing(Event::day)).toList();
    }

    private Entry.Expired ended(LocalDate end, BigDecimal balance) {
        return carryOver
                ? new Entry.Expired(end, BigDecimal.ZERO, balance)
                : new Entry.Expired(end, balance, BigDecimal.ZERO);
    }

    private Entry apply(Event event, BigDecimal balance) {
        return switch (event) {
            case Event.Input(var day, var mass, var certified) -> {
                var credit = certified ? mass.multiply(conversion) : BigDecimal.ZERO;
                yield new Entry.Credited(credit, balance.add(credit));
            }
            case Event.Claimed(var day, var mass) ->
                mass.compareTo(balance) > 0
                        ? new Entry.RejectedInsufficientCredit(mass, balance)
                        : new Entry.Accepted(mass, balance.subtract(mass));
        };
    }
}
