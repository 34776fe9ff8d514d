package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.Mass;
import io.ytterby.licensing.ledger.domain.Refusal;
import io.ytterby.licensing.ledger.domain.Refusal.AlreadyBooked;
import io.ytterby.licensing.ledger.domain.Refusal.Contended;
import io.ytterby.licensing.ledger.domain.Refusal.ContraExceeds;
import io.ytterby.licensing.ledger.domain.Refusal.ElementExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.ElementMissing;
import io.ytterby.licensing.ledger.domain.Refusal.LessThanReturned;
import io.ytterby.licensing.ledger.domain.Refusal.NoReservation;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLicence;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLine;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchReservation;
import io.ytterby.licensing.ledger.domain.Refusal.NotUsable;
import io.ytterby.licensing.ledger.domain.Refusal.OutsideValidity;
import io.ytterby.licensing.ledger.domain.Refusal.PartsMixed;
import io.ytterby.licensing.ledger.domain.Refusal.QuantityExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.SubPeriodExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.ValueExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.WrongConsignee;
import io.ytterby.licensing.ledger.domain.Refusal.WrongCurrency;
import io.ytterby.licensing.ledger.domain.Refusal.WrongDestination;
import io.ytterby.licensing.ledger.domain.Refusal.WrongHolder;
import io.ytterby.licensing.ledger.domain.Refusal.WrongHsCode;
import io.ytterby.licensing.ledger.domain.Refusal.WrongReservationStatus;
import io.ytterby.licensing.licence.domain.Ground;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A refusal in words: the same for an officer's request and for a declaration.
 *
 * @param slug a promise to clients, listed in contracts/problems.md
 * @param title the same for each refusal of that slug
 * @param detail what is wrong in this case and what to do about it
 * @param facts the numbers compared, for programs
 */
public record RefusalWords(String slug, String title, String detail, Map<String, Object> facts) {
    static final String LICENCE = "licenceNumber";

    public static RefusalWords of(Refusal refusal) {
        return switch (refusal) {
            case NotUsable no -> ofStanding(no);
            case OutsideValidity(var licence, var validity, var day) ->
                new RefusalWords(
                        "licence-outside-validity",
                        "The licence is not valid on this day",
                        "%s is valid from %s to %s; today is %s in Shanghai. Use a licence that is valid today."
                                .formatted(licence, validity.from(), validity.until(), day),
                        Map.of(LICENCE, licence.value(), "validFrom", validity.from(), "validUntil", validity.until()));
            case QuantityExceeded(var licence, var line, var asked, var left) ->
                new RefusalWords(
                        "licence-quantity-exceeded",
                        "The licence does not cover this mass",
                        "%s was asked of line %d of %s, and %s remains. Ask for at most that."
                                .formatted(inMilligrams(asked), line, licence, inMilligrams(left)),
                        Map.of(
                                LICENCE,
                                licence.value(),
                                "line",
                                line,
                                "askedMg",
                                asked.milligrams(),
                                "remainingMg",
                                left.milligrams()));
            case ValueExceeded(var licence, var line, var currency, var asked, var left) ->
                new RefusalWords(
                        "licence-value-exceeded",
                        "The licence does not cover this value",
                        "%d was asked of line %d of %s, and %d remains, in the minor unit of %s. Declare at most that."
                                .formatted(asked, line, licence, left, currency),
                        Map.of(
                                LICENCE,
                                licence.value(),
                                "line",
                                line,
                                "currency",
                                currency.getCurrencyCode(),
                                "askedMinor",
                                asked,
                                "remainingMinor",
                                left));
            case ElementMissing _, ElementExceeded _, SubPeriodExceeded _ -> LimitWords.of(refusal);
            case AlreadyBooked(var declaration) ->
                new RefusalWords(
                        "declaration-already-booked",
                        "This declaration is booked already",
                        "The books hold a reservation for declaration %s. Release it first, or go on with it."
                                .formatted(declaration),
                        Map.of("declarationId", declaration.value()));
            case NoReservation(var declaration) ->
                new RefusalWords(
                        "declaration-not-booked",
                        "Nothing is reserved for this declaration",
                        "Declaration %s has no reservation that could be committed. Lodge a new one."
                                .formatted(declaration),
                        Map.of("declarationId", declaration.value()));
            case Contended(var licence) ->
                new RefusalWords(
                        "busy",
                        "Somebody else is changing this",
                        "Others draw on %s just now. Nothing was changed; try again in a moment.".formatted(licence),
                        Map.of(LICENCE, licence.value()));
            case NoSuchLicence _,
                    WrongHolder _,
                    WrongConsignee _,
                    WrongDestination _,
                    NoSuchLine _,
                    WrongHsCode _,
                    WrongCurrency _ -> ofMismatch(refusal);
            case NoSuchReservation _, WrongReservationStatus _, ContraExceeds _ -> ofReservation(refusal);
            case PartsMixed _, LessThanReturned _ -> LimitWords.of(refusal);
        };
    }

    private static RefusalWords ofStanding(NotUsable no) {
        var why = no.grounds().isEmpty()
                ? "A licence in this state cannot be drawn on."
                : "Open grounds: "
                        + no.grounds().stream().map(Ground::reason).collect(Collectors.joining("; "))
                        + ". A regulator must lift each of them first.";
        return new RefusalWords(
                "licence-not-usable",
                "The licence cannot be drawn on",
                "%s is %s. %s".formatted(no.licence(), no.status(), why),
                Map.of(
                        LICENCE,
                        no.licence().value(),
                        "licenceStatus",
                        no.status().name(),
                        "grounds",
                        grounds(no.grounds())));
    }

    private static List<Map<String, Object>> grounds(List<Ground> open) {
        return open.stream()
                .map(ground -> Map.<String, Object>of(
                        "groundId", ground.id(), "kind", ground.kind().name(), "reason", ground.reason()))
                .toList();
    }

    private static RefusalWords ofMismatch(Refusal refusal) {
        return switch (refusal) {
            case NoSuchLicence(var licence) ->
                new RefusalWords(
                        "licence-unknown",
                        "There is no such licence",
                        "There is no licence %s. Check its number.".formatted(licence),
                        Map.of(LICENCE, licence.value()));
            case WrongHolder(var licence, var exporter) ->
                new RefusalWords(
                        "licence-holder-mismatch",
                        "The licence is not the exporter's",
                        "%s is not a licence of %s. Only its holder can export under it.".formatted(licence, exporter),
                        Map.of(LICENCE, licence.value()));
            case WrongConsignee(var licence, var consignee) ->
                new RefusalWords(
                        "licence-consignee-mismatch",
                        "The licence is for other consignees",
                        "%s does not name %s, for whom the goods are declared.".formatted(licence, consignee),
                        Map.of(LICENCE, licence.value(), "declared", consignee.value()));
            case WrongDestination(var licence, var declared, var licensed) ->
                new RefusalWords(
                        "licence-destination-mismatch",
                        "The licence is for another destination",
                        "%s is for %s, and the goods are declared for %s.".formatted(licence, licensed, declared),
                        Map.of(LICENCE, licence.value(), "declared", declared.value(), "licensed", licensed.value()));
            case NoSuchLine(var licence, var line) ->
                new RefusalWords(
                        "licence-line-unknown",
                        "The licence has no such line",
                        "%s has no line %d. Read its lines and name one of them.".formatted(licence, line),
                        Map.of(LICENCE, licence.value(), "line", line));
            case WrongHsCode(var licence, var line, var declared, var licensed) ->
                new RefusalWords(
                        "licence-hs-mismatch",
                        "The tariff codes do not agree",
                        "Line %d of %s is for %s, and %s was declared.".formatted(line, licence, licensed, declared),
                        Map.of(
                                LICENCE,
                                licence.value(),
                                "line",
                                line,
                                "declared",
                                declared.value(),
                                "licensed",
                                licensed.value()));
            case WrongCurrency(var licence, var line, var declared, var licensed) ->
                new RefusalWords(
                        "licence-currency-mismatch",
                        "The currencies do not agree",
                        "The value of line %d of %s is in %s, and %s was declared."
                                .formatted(line, licence, licensed, declared),
                        Map.of(
                                LICENCE,
                                licence.value(),
                                "line",
                                line,
                                "declared",
                                declared.getCurrencyCode(),
                                "licensed",
                                licensed.getCurrencyCode()));
            default -> throw new IllegalArgumentException("no mismatch: " + refusal);
        };
    }

    private static RefusalWords ofReservation(Refusal refusal) {
        return switch (refusal) {
            case NoSuchReservation(var id) ->
                new RefusalWords(
                        "not-found", "Not found", "There is no reservation %s. Check the id.".formatted(id), Map.of());
            case WrongReservationStatus(var id, var status) ->
                new RefusalWords(
                        "reservation-status",
                        "The reservation is not in the state for this",
                        ("Reservation %s is %s. Only what is RESERVED can be committed or released, only what is "
                                        + "COMMITTED can come back.")
                                .formatted(id, status),
                        Map.of("reservationId", id, "reservationStatus", status.name()));
            case ContraExceeds(var id, var left, var currency, var leftMinor) ->
                new RefusalWords(
                        "contra-exceeds-commitment",
                        "More would come back than left",
                        "Of reservation %s, %s and %d in the minor unit of %s are still out. Enter at most that."
                                .formatted(id, inMilligrams(left), leftMinor, currency),
                        Map.of("reservationId", id, "remainingMg", left.milligrams(), "remainingMinor", leftMinor));
            default -> throw new IllegalArgumentException("no refusal of a reservation: " + refusal);
        };
    }

    /** Exact, whoever reads it: {@code 25000000 mg (25 kg)}. */
    static String inMilligrams(Mass mass) {
        return mass.milligrams() + " mg (" + mass + ")";
    }
}
