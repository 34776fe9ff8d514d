package io.ytterby.licensing.ledger.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.licence.app.Licences;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the books answer a declaration, as a fact on {@code licensing.ledger}. The caller holds the declaration's row. */
@ApplicationScoped
class LedgerAnswers {
    static final Actor LICENSING = Actor.system("licensing");

    private final Licences licences;
    private final Journal journal;
    private final Clock clock;

    LedgerAnswers(Licences licences, Journal journal, Clock clock) {
        this.licences = licences;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param fact {@code reservation-held}, {@code reservation-committed}, ... */
    void tell(DeclarationId declaration, long version, String fact, Booked booked) {
        var lines = booked.reservations().stream()
                .map(reservation -> LineV1.of(reservation, versionIn(booked, reservation)))
                .toList();
        write(fact, new BookingV1(declaration.value(), version, lines, null));
    }

    /** @param fact {@code reservation-refused} or {@code commit-refused} */
    void tell(DeclarationId declaration, long version, String fact, Refused refused) {
        write(fact, new BookingV1(declaration.value(), version, List.of(), RefusalV1.of(refused)));
    }

    /** What an officer has committed by hand did not change its licence now. */
    private long versionIn(Booked booked, Reservation reservation) {
        var licence = reservation.draw().licence();
        var changed = booked.versions().get(licence);
        return changed != null
                ? changed
                : licences.lookUp(licence).orElseThrow().version();
    }

    private void write(String fact, BookingV1 booking) {
        var key = booking.declarationId().toString();
        journal.write(new Change(
                LICENSING,
                "declaration." + fact,
                "declaration/" + key,
                booking,
                OutboxEvent.fact(
                        Topic.LICENSING_LEDGER,
                        key,
                        booking.declarationVersion(),
                        fact,
                        "licensing.booking",
                        clock.instant(),
                        booking)));
    }

    /** The schema {@code licensing.booking}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BookingV1(
            UUID declarationId,
            long declarationVersion,
            List<LineV1> lines,
            @Nullable RefusalV1 refusal) {}

    record LineV1(
            int declarationLine,
            String licenceNumber,
            int licenceLine,
            long massMg,
            long valueMinor,
            long licenceVersion) {
        static LineV1 of(Reservation reservation, long licenceVersion) {
            var draw = reservation.draw();
            return new LineV1(
                    draw.part(),
                    draw.licence().value(),
                    draw.line(),
                    draw.mass().milligrams(),
                    draw.value().minor(),
                    licenceVersion);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RefusalV1(
            String slug,
            String detail,
            @Nullable Integer declarationLine,
            @Nullable String licenceNumber) {
        static RefusalV1 of(Refused refused) {
            var words = RefusalWords.of(refused.refusal());
            return new RefusalV1(
                    words.slug(),
                    words.detail(),
                    refused.part().orElse(null),
                    words.facts().get("licenceNumber") instanceof String number ? number : null);
        }
    }
}
