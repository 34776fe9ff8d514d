package io.ytterby.footprints.suite;

import io.ytterby.footprints.claims.BalanceAccount;
import io.ytterby.footprints.claims.BalanceAccount.Entry;
import io.ytterby.footprints.claims.BalanceAccount.Event;
import io.ytterby.footprints.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;

/** F9: a mass-balance account, event by event; the events are numbered by their {@code seq}. */
final class BalanceCases {
    private BalanceCases() {}

    static Json.Obj account(Given in) {
        var account = new BalanceAccount(
                in.decimal("conversionFactor"),
                LocalDate.parse(in.text("periodStart")),
                Integer.parseInt(in.text("balancingPeriodMonths")),
                in.yes("carryOver"));
        var given = in.list("events").stream()
                .sorted(Comparator.comparing(one -> LocalDate.parse(one.text("date"))))
                .toList();
        var numbers = new ArrayList<>(given.stream().map(one -> one.text("seq")).toList());
        var answer = new Answer();
        for (var entry : account.book(given.stream().map(BalanceCases::event).toList())) {
            switch (entry) {
                case Entry.Expired(var end, var lost, var balance) -> answer.number("expiredAtPeriodEnd", lost);
                case Entry.Credited(var credit, var balance) -> {
                    answer.number("creditMetalAfter" + numbers.getFirst(), balance);
                    told(answer, numbers.removeFirst(), "CREDITED", entry);
                }
                case Entry.Accepted accepted -> told(answer, numbers.removeFirst(), "ACCEPTED", entry);
                case Entry.RejectedInsufficientCredit rejected ->
                    told(answer, numbers.removeFirst(), "REJECTED_INSUFFICIENT_CREDIT", entry);
            }
        }
        return answer.json();
    }

    private static void told(Answer answer, String number, String outcome, Entry entry) {
        answer.text("claim" + number, outcome).number("balanceAfter" + number, entry.balance());
    }

    private static Event event(Given one) {
        var day = LocalDate.parse(one.text("date"));
        return switch (one.text("type")) {
            case "CREDIT_IN" -> new Event.Input(day, one.decimal("mass_kg"), true);
            case "INPUT_UNCERTIFIED" -> new Event.Input(day, one.decimal("mass_kg"), false);
            case "CLAIM_OUT" -> new Event.Claimed(day, one.decimal("metal_kg", "mass_kg"));
            default -> throw new IllegalArgumentException("no event of an account: " + one.text("type"));
        };
    }
}
