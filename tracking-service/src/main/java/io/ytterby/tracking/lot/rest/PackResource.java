package io.ytterby.tracking.lot.rest;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.lot.app.LotProblems;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.Sscc;
import io.ytterby.tracking.pack.app.LookUpPacks;
import io.ytterby.tracking.pack.app.NestPacks;
import io.ytterby.tracking.pack.app.ReceivePack;
import io.ytterby.tracking.pack.app.ShipPack;
import io.ytterby.tracking.pack.domain.Pack;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Packs: shown, put into one another, shipped and received whole. */
@Path("/v1/packs")
public class PackResource {
    private final LookUpPacks lookUpPacks;
    private final NestPacks nestPacks;
    private final ShipPack shipPack;
    private final ReceivePack receivePack;
    private final Caller caller;

    PackResource(
            LookUpPacks lookUpPacks, NestPacks nestPacks, ShipPack shipPack, ReceivePack receivePack, Caller caller) {
        this.lookUpPacks = lookUpPacks;
        this.nestPacks = nestPacks;
        this.shipPack = shipPack;
        this.receivePack = receivePack;
        this.caller = caller;
    }

    /** The pack to put it into. */
    public record PackRequest(@NotNull @Size(max = 18) String sscc) {}

    /** Where to ship to. */
    public record ShipRequest(@NotNull OrganisationId recipientOrg) {}

    @GET
    @Path("/{sscc}")
    @RolesAllowed({
        Roles.PRODUCER,
        Roles.CUSTODIAN,
        Roles.EXPORTER,
        Roles.REGULATOR,
        Roles.LICENSING_OFFICER,
        Roles.CUSTOMS_OFFICER,
        Roles.LAB_ANALYST
    })
    @Operation(summary = "A pack by its SSCC: the packs and lots in it, who has it, who is to get it")
    public Response show(@PathParam("sscc") String sscc) {
        return Sscc.read(sscc)
                .flatMap(code -> lookUpPacks.see(caller.actor(), code))
                .map(seen ->
                        Replies.ok(PackReply.of(seen, null), sscc, seen.pack().version()))
                .orElseGet(() -> Problems.notFound("pack", sscc).response());
    }

    @POST
    @Path("/{sscc}:pack")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(summary = "Puts a pack into another, at most five in one another")
    public Response pack(@PathParam("sscc") String sscc, @Valid @NotNull PackRequest asked) {
        var outer = sscc(asked.sscc());
        return Sscc.read(sscc)
                .map(inner -> answer(nestPacks.putInto(caller.actor(), inner, outer)))
                .orElseGet(() -> Problems.notFound("pack", sscc).response());
    }

    @POST
    @Path("/{sscc}:unpack")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(summary = "Takes a pack out of the pack that it lies in")
    public Response unpack(@PathParam("sscc") String sscc) {
        return Sscc.read(sscc)
                .map(inner -> answer(nestPacks.takeOut(caller.actor(), inner)))
                .orElseGet(() -> Problems.notFound("pack", sscc).response());
    }

    @POST
    @Path("/{sscc}:ship")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(summary = "Ships a pack with all that is in it, or nothing")
    public Response ship(@PathParam("sscc") String sscc, @Valid @NotNull ShipRequest asked) {
        return Sscc.read(sscc)
                .map(pack -> answer(shipPack.ship(caller.actor(), pack, asked.recipientOrg())))
                .orElseGet(() -> Problems.notFound("pack", sscc).response());
    }

    @POST
    @Path("/{sscc}:receive")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(summary = "Receives a pack with all that is in it")
    public Response receive(@PathParam("sscc") String sscc) {
        return Sscc.read(sscc)
                .map(pack -> answer(receivePack.receive(caller.actor(), pack)))
                .orElseGet(() -> Problems.notFound("pack", sscc).response());
    }

    /** @throws ProblemException 400 if it is none */
    static Sscc sscc(String text) {
        return Sscc.read(text)
                .orElseThrow(() -> new ProblemException(
                        Problems.invalid("/sscc", "must be an SSCC: 18 digits, the last of them the check digit.")));
    }

    private Response answer(LotOutcome<Pack> outcome) {
        return switch (outcome) {
            case LotOutcome.Done<Pack> done -> whole(done.value(), done.operation());
            case LotOutcome.Refused<Pack> refused ->
                LotProblems.of(refused.why()).response();
        };
    }

    private Response whole(Pack pack, @Nullable OperationId operation) {
        var seen = lookUpPacks.see(caller.actor(), pack.sscc()).orElseThrow();
        return Replies.ok(PackReply.of(seen, operation), pack.sscc().value(), pack.version());
    }
}
