package io.ytterby.licensing.ledger.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.licensing.ledger.app.CommitPart;
import io.ytterby.licensing.ledger.app.CommitReservations;
import io.ytterby.licensing.ledger.app.LedgerFigures;
import io.ytterby.licensing.ledger.app.LedgerFigures.Movement;
import io.ytterby.licensing.ledger.app.ReleaseByHand;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a reservation, by hand: for the office that cannot wait for the declaration's own way. */
@Path("/v1/reservations")
@RolesAllowed(Roles.CUSTOMS_OFFICER)
public class ReservationResource {
    private final CommitReservations commitReservations;
    private final CommitPart commitPart;
    private final ReleaseByHand releaseByHand;
    private final LedgerFigures figures;
    private final Caller caller;

    ReservationResource(
            CommitReservations commitReservations,
            CommitPart commitPart,
            ReleaseByHand releaseByHand,
            LedgerFigures figures,
            Caller caller) {
        this.commitReservations = commitReservations;
        this.commitPart = commitPart;
        this.releaseByHand = releaseByHand;
        this.figures = figures;
        this.caller = caller;
    }

    @POST
    @Path("/{id}:commit")
    @Idempotent
    public Response commit(@PathParam("id") UUID id, @Valid @Nullable CommitRequest asked) {
        var outcome = asked == null || asked.part() == null
                ? commitReservations.commit(List.of(id), caller.actor())
                : commitPart.commit(asked.toShipment(id), caller.actor());
        return answer(figures.told(Movement.COMMIT, outcome));
    }

    @POST
    @Path("/{id}:release")
    @Idempotent
    public Response release(@PathParam("id") UUID id) {
        return answer(figures.told(Movement.RELEASE, releaseByHand.release(id, caller.actor())));
    }

    /** 201; what was made is found in the books of the licence. */
    static Response created(BookOutcome outcome) {
        return switch (outcome) {
            case Booked booked ->
                Replies.created(
                        URI.create("/v1/licences/" + licence(booked) + "/ledger"),
                        body(booked),
                        licence(booked),
                        body(booked).licenceVersion());
            case Refused(var refusal, var _) -> LedgerProblems.of(refusal).response();
        };
    }

    private static Response answer(BookOutcome outcome) {
        return switch (outcome) {
            case Booked booked ->
                Replies.ok(body(booked), licence(booked), body(booked).licenceVersion());
            case Refused(var refusal, var _) -> LedgerProblems.of(refusal).response();
        };
    }

    private static String licence(Booked booked) {
        return booked.reservations().getFirst().draw().licence().value();
    }

    private static ReservationReply body(Booked booked) {
        var reservation = booked.reservations().getFirst();
        return ReservationReply.of(
                reservation, booked.versions().getOrDefault(reservation.draw().licence(), 0L));
    }
}
