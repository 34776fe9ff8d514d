package io.ytterby.licensing.ledger.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.licence.app.SettleLicence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Settles each licence that the books were changed for, once, and has it told. */
@ApplicationScoped
class Postings {
    private final SettleLicence settleLicence;

    Postings(SettleLicence settleLicence) {
        this.settleLicence = settleLicence;
    }

    /** @param what {@code reserved} or {@code committed}. The answer has each licence's new version. */
    Map<LicenceNumber, Long> drawn(List<Reservation> reservations, String what, Actor actor) {
        Map<LicenceNumber, Long> versions = new LinkedHashMap<>();
        byLicence(reservations)
                .forEach((number, its) -> versions.put(
                        its.getFirst().draw().licence(),
                        settleLicence
                                .drawn(its.getFirst().draw().licence(), what, actor, detail(its))
                                .version()));
        return versions;
    }

    /** @param what {@code released} or {@code contra-entered}. The answer has each licence's new version. */
    Map<LicenceNumber, Long> restored(List<Reservation> reservations, String what, Actor actor) {
        Map<LicenceNumber, Long> versions = new LinkedHashMap<>();
        byLicence(reservations)
                .forEach((number, its) -> versions.put(
                        its.getFirst().draw().licence(),
                        settleLicence
                                .restored(its.getFirst().draw().licence(), what, actor, detail(its))
                                .version()));
        return versions;
    }

    private static Map<String, List<Reservation>> byLicence(List<Reservation> reservations) {
        return reservations.stream()
                .collect(groupingBy(reservation -> reservation.draw().licence().value(), TreeMap::new, toList()));
    }

    static Map<String, Object> detail(List<Reservation> reservations) {
        return Map.of(
                "declaration",
                reservations.getFirst().declaration().value(),
                "reservations",
                reservations.stream().map(Posting::of).toList());
    }

    /** A reservation as the audit shows it. */
    record Posting(UUID reservation, int line, long massMg, long valueMinor) {
        static Posting of(Reservation reservation) {
            var draw = reservation.draw();
            return new Posting(
                    reservation.id(),
                    draw.line(),
                    draw.mass().milligrams(),
                    draw.value().minor());
        }
    }
}
