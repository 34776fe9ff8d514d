package io.ytterby.licensing.ledger.rest;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.KeyedAnswers;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.licensing.ledger.app.BookClaim;
import io.ytterby.licensing.ledger.app.EnterContra;
import io.ytterby.licensing.ledger.app.EnterContra.Return;
import io.ytterby.licensing.ledger.app.LedgerFigures;
import io.ytterby.licensing.ledger.app.LedgerFigures.Movement;
import io.ytterby.licensing.ledger.app.ReadLedger;
import io.ytterby.licensing.ledger.app.ReserveTogether;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.Entry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The books of a licence, and what came back. */
@Path("/v1/licences")
public class LedgerResource {
    private final ReadLedger readLedger;
    private final BookClaim bookClaim;
    private final ReserveTogether reserveTogether;
    private final KeyedAnswers keyedAnswers;
    private final EnterContra enterContra;
    private final LedgerFigures figures;
    private final Listings listings;
    private final Caller caller;

    LedgerResource(
            ReadLedger readLedger,
            BookClaim bookClaim,
            ReserveTogether reserveTogether,
            KeyedAnswers keyedAnswers,
            EnterContra enterContra,
            LedgerFigures figures,
            Listings listings,
            Caller caller) {
        this.readLedger = readLedger;
        this.bookClaim = bookClaim;
        this.reserveTogether = reserveTogether;
        this.keyedAnswers = keyedAnswers;
        this.enterContra = enterContra;
        this.figures = figures;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * What came back.
     *
     * @param reservationId what it left under
     * @param massMg net goods mass in milligrams; at most what is still out
     */
    record ContraRequest(
            @NotNull UUID reservationId,
            @PositiveOrZero long massMg,
            @NotNull Money value,
            @NotBlank @Size(max = 2000) String reason) {
        ContraRequest {
            if (massMg == 0 && value != null && value.minor() == 0)
                throw new IllegalArgumentException("Give a massMg or a value that came back.");
        }

        Return toReturn(LicenceNumber licence, String key) {
            return new Return(licence, reservationId, new Mass(massMg), value, key, reason.strip());
        }
    }

    @GET
    @Path("/{number}/ledger")
    @RolesAllowed({Roles.EXPORTER, Roles.BUYER, Roles.LICENSING_OFFICER, Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    public Response ledger(
            @PathParam("number") LicenceNumber number, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        if (!readLedger.maySee(number, caller.actor()))
            return Problems.notFound("licence", number).response();
        return listings.answer(
                page,
                headers,
                EntryReply.class,
                asked -> Page.of(
                                readLedger.entries(number, asked.afterNumber(), asked.fetchSize()),
                                asked,
                                (Entry entry) -> Long.toString(entry.id()))
                        .map(EntryReply::of));
    }

    /** By hand: for the office that cannot wait for the declaration's own way. Many at once share a transaction. */
    @POST
    @Path("/{number}/reservations")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    public Response reserve(@PathParam("number") LicenceNumber number, @Valid @NotNull ReservationRequest asked) {
        var officer = caller.actor();
        var claim = asked.toClaim(number);
        return keyedAnswers.once(
                officer,
                List.of(number, asked),
                key -> reserveTogether
                        .reserve(claim, officer, key, outcome -> key.is(reserved(outcome)))
                        .isPresent(),
                () -> reserved(bookClaim.book(claim, officer)));
    }

    private Response reserved(BookOutcome outcome) {
        return ReservationResource.created(figures.told(Movement.RESERVE, outcome));
    }

    @POST
    @Path("/{number}/contra-entries")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response enter(
            @PathParam("number") LicenceNumber number,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ContraRequest asked) {
        var officer = caller.actor();
        var outcome = enterContra.enter(asked.toReturn(number, officer.person() + "/" + key), officer);
        return ReservationResource.created(figures.told(Movement.RETURN, outcome));
    }
}
