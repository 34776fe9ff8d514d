package io.ytterby.tracking.lot.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.lot.app.GrantSight;
import io.ytterby.tracking.lot.app.LotProblems;
import io.ytterby.tracking.lot.app.ReceiveLot;
import io.ytterby.tracking.lot.app.ShipLot;
import io.ytterby.tracking.lot.app.SplitLot;
import io.ytterby.tracking.lot.domain.Grant;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.OperationId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done with a lot. */
@Path("/v1/lots")
public class LotVerbsResource {
    private final SplitLot splitLot;
    private final ShipLot shipLot;
    private final ReceiveLot receiveLot;
    private final GrantSight grantSight;
    private final Caller caller;

    LotVerbsResource(SplitLot splitLot, ShipLot shipLot, ReceiveLot receiveLot, GrantSight grantSight, Caller caller) {
        this.splitLot = splitLot;
        this.shipLot = shipLot;
        this.receiveLot = receiveLot;
        this.grantSight = grantSight;
        this.caller = caller;
    }

    /**
     * Grams to split off.
     *
     * @param fromGram the first gram's number; left out, the lowest numbers that lie in a row are taken
     * @param lotNumber the part's number; left out, it keeps the lot's
     */
    public record SplitRequest(
            @Positive @Max(MOST_GRAMS) long grams,
            @Min(0) @Max(MOST_GRAMS) @Nullable Long fromGram,

            @Pattern(regexp = MintRequest.LOT_NUMBER, message = MintRequest.LOT_NUMBER_WORDS) @Nullable
            String lotNumber) {
        private static final long MOST_GRAMS = 1L << 44;
    }

    /** The lot that stays, and the part that was split off it. */
    record SplitReply(
            LotReply rest, LotReply part, @Nullable UUID operationId) {}

    /** Where to ship to. */
    public record ShipRequest(@NotNull OrganisationId recipientOrg) {}

    /** Who may see the lot; {@code status} if nothing is said. */
    public record GrantRequest(
            @NotNull OrganisationId organisation,

            @Pattern(regexp = "full|status", message = "must be full or status.") @Nullable
            String scope) {
        Grant toGrant() {
            return new Grant(organisation, "full".equals(scope) ? Grant.Scope.FULL : Grant.Scope.STATUS);
        }
    }

    @POST
    @Path("/{id}:split")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    public Response split(@PathParam("id") LotId id, @Valid @NotNull SplitRequest asked) {
        var number = asked.lotNumber() == null ? null : new LotNumber(asked.lotNumber());
        var order = new SplitLot.Order(id, asked.fromGram(), asked.grams(), number);
        return switch (splitLot.split(caller.actor(), order)) {
            case LotOutcome.Done<SplitLot.Halves> done -> split(done.value(), done.operation());
            case LotOutcome.Refused<SplitLot.Halves> refused ->
                LotProblems.of(refused.why()).response();
        };
    }

    @POST
    @Path("/{id}:ship")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    public Response ship(@PathParam("id") LotId id, @Valid @NotNull ShipRequest asked) {
        return answer(shipLot.ship(caller.actor(), id, asked.recipientOrg()));
    }

    @POST
    @Path("/{id}:receive")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    public Response receive(@PathParam("id") LotId id) {
        return answer(receiveLot.receive(caller.actor(), id));
    }

    @POST
    @Path("/{id}/grants")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN})
    @Idempotent
    public Response grant(@PathParam("id") LotId id, @Valid @NotNull GrantRequest asked) {
        return answer(grantSight.grant(caller.actor(), id, asked.toGrant()));
    }

    private static Response split(SplitLot.Halves halves, @Nullable OperationId operation) {
        var part = halves.part();
        var reply = new SplitReply(
                LotReply.whole(halves.rest()), LotReply.whole(part), operation == null ? null : operation.value());
        return Replies.created(
                URI.create("/v1/lots/" + part.id()), reply, part.id().toString(), part.version());
    }

    static Response answer(LotOutcome<Lot> outcome) {
        return switch (outcome) {
            case LotOutcome.Done<Lot> done ->
                Replies.ok(
                        LotReply.after(done.value(), done.operation()),
                        done.value().id().toString(),
                        done.value().version());
            case LotOutcome.Refused<Lot> refused ->
                LotProblems.of(refused.why()).response();
        };
    }
}
