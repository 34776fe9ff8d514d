package io.ytterby.tracking.lot.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tracking.lot.app.DestroyLot;
import io.ytterby.tracking.lot.app.MergeLots;
import io.ytterby.tracking.pack.app.PackLot;
import io.ytterby.tracking.pack.app.UnpackLot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a custodian does to its own lots: puts them together, writes them off, packs them. */
@Path("/v1/lots")
public class LotHandlingResource {
    private static final int MOST_MERGED = 100;

    private final MergeLots mergeLots;
    private final DestroyLot destroyLot;
    private final PackLot packLot;
    private final UnpackLot unpackLot;
    private final Caller caller;

    LotHandlingResource(
            MergeLots mergeLots, DestroyLot destroyLot, PackLot packLot, UnpackLot unpackLot, Caller caller) {
        this.mergeLots = mergeLots;
        this.destroyLot = destroyLot;
        this.packLot = packLot;
        this.unpackLot = unpackLot;
        this.caller = caller;
    }

    /** The lots to put into this one. */
    public record MergeRequest(
            @NotNull @Size(min = 1, max = MOST_MERGED) List<@NotNull LotId> lotIds) {}

    /**
     * What is gone, and why.
     *
     * @param grams so many of them, the lowest numbers first; left out with {@code massMg}, all of the lot
     * @param massMg the same as a mass: for ore, which has no codes
     */
    public record DestroyRequest(
            @Positive @Max(1L << 44) @Nullable Long grams,
            @Positive @Nullable Long massMg,
            @NotBlank @Size(max = 500) String reason) {

        /** @throws ProblemException 400 if both are there */
        @Nullable
        Mass mass() {
            if (grams != null && massMg != null)
                throw new ProblemException(Problems.invalid("/massMg", "must not stand beside grams."));
            if (massMg != null) return new Mass(massMg);
            return grams == null ? null : Mass.ofGrams(grams);
        }
    }

    /** The pack to put it into. */
    public record PackRequest(@NotNull @Size(max = 18) String sscc) {}

    @POST
    @Path("/{id}:merge")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(
            summary =
                    "Puts lots of the same goods, kept apart physically, under this lot's number; no gram is minted anew")
    public Response merge(@PathParam("id") LotId id, @Valid @NotNull MergeRequest asked) {
        var others = Set.copyOf(asked.lotIds());
        if (others.contains(id))
            throw new ProblemException(Problems.invalid("/lotIds", "must not name the lot itself."));
        return LotVerbsResource.answer(mergeLots.merge(caller.actor(), id, others));
    }

    @POST
    @Path("/{id}:destroy")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(summary = "Writes off a lot or some of it that is gone for good; its codes name destroyed grams then")
    public Response destroy(@PathParam("id") LotId id, @Valid @NotNull DestroyRequest asked) {
        return LotVerbsResource.answer(destroyLot.destroy(caller.actor(), id, asked.mass(), asked.reason()));
    }

    @POST
    @Path("/{id}:pack")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(summary = "Puts a lot into the pack with this SSCC; the first one makes the pack")
    public Response pack(@PathParam("id") LotId id, @Valid @NotNull PackRequest asked) {
        return LotVerbsResource.answer(packLot.pack(caller.actor(), id, PackResource.sscc(asked.sscc())));
    }

    @POST
    @Path("/{id}:unpack")
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(summary = "Takes a lot out of the pack that it lies in")
    public Response unpack(@PathParam("id") LotId id) {
        return LotVerbsResource.answer(unpackLot.unpack(caller.actor(), id));
    }
}
