package io.ytterby.tracking.lot.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.lot.app.LotProblems;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.lot.domain.OperationId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Lots: registered, listed, shown. What is done with one is {@link LotVerbsResource}. */
@Path("/v1/lots")
public class LotResource {
    private final MintLot mintLot;
    private final LookUpLots lookUpLots;
    private final Listings listings;
    private final Caller caller;

    LotResource(MintLot mintLot, LookUpLots lookUpLots, Listings listings, Caller caller) {
        this.mintLot = mintLot;
        this.lookUpLots = lookUpLots;
        this.listings = listings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PRODUCER)
    @Idempotent
    public Response mint(@Valid @NotNull MintRequest asked) {
        var actor = caller.actor();
        var outcome = mintLot.mint(actor, asked.toCard(actor.organisation()), new Mass(asked.massMg()));
        return switch (outcome) {
            case LotOutcome.Done<Lot> done -> created(done.value(), done.operation());
            case LotOutcome.Refused<Lot> refused ->
                LotProblems.of(refused.why()).response();
        };
    }

    @GET
    @RolesAllowed({
        Roles.PRODUCER,
        Roles.CUSTODIAN,
        Roles.EXPORTER,
        Roles.BUYER,
        Roles.REGULATOR,
        Roles.LICENSING_OFFICER,
        Roles.CUSTOMS_OFFICER,
        Roles.LAB_ANALYST
    })
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("status") @Nullable LotStatus status,
            @Context HttpHeaders headers) {
        var actor = caller.actor();
        return listings.answer(page, headers, LotRow.class, asked -> {
            var after = asked.after(key -> seen(actor, key)).orElse(null);
            var lots = lookUpLots.list(actor, status, after, asked.fetchSize());
            return Page.of(lots, asked, lot -> lot.id().toString()).map(LotRow::of);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PRODUCER,
        Roles.CUSTODIAN,
        Roles.EXPORTER,
        Roles.BUYER,
        Roles.REGULATOR,
        Roles.LICENSING_OFFICER,
        Roles.CUSTOMS_OFFICER,
        Roles.LAB_ANALYST
    })
    public Response show(@PathParam("id") LotId id) {
        return lookUpLots
                .see(caller.actor(), id)
                .map(seen ->
                        Replies.ok(LotReply.of(seen), id.toString(), seen.lot().version()))
                .orElseGet(() -> Problems.notFound("lot", id).response());
    }

    private Response created(Lot lot, @Nullable OperationId operation) {
        var shown = lookUpLots
                .see(caller.actor(), lot.id())
                .map(seen -> LotReply.after(seen, operation))
                .orElseGet(() -> LotReply.after(lot, operation));
        return Replies.created(
                URI.create("/v1/lots/" + lot.id()), shown, lot.id().toString(), lot.version());
    }

    /** Where a page begins tells when its lot was made: of one that the caller may not see, nothing. */
    private LotId seen(Actor actor, String key) {
        return lookUpLots
                .see(actor, LotId.of(key))
                .map(found -> found.lot().id())
                .orElseThrow(() -> new IllegalArgumentException("a lot of somebody else"));
    }
}
