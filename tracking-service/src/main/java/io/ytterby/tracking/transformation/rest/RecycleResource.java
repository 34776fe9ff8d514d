package io.ytterby.tracking.transformation.rest;

import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.transformation.app.RecycleLot;
import io.ytterby.tracking.transformation.app.TransformationOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Used goods that come back as scrap. */
@Path("/v1/lots/{id}:recycle")
public class RecycleResource {
    private final RecycleLot recycleLot;
    private final Caller caller;

    RecycleResource(RecycleLot recycleLot, Caller caller) {
        this.recycleLot = recycleLot;
        this.caller = caller;
    }

    /**
     * What comes back, and the scrap's own number.
     *
     * @param massMg how much of the lot; left out, all that is left of it
     * @param returnReference the import declaration under which exported goods came back
     */
    public record RecycleRequest(
            @Nullable @Positive @Max(TransformationRequest.MOST_MG)
            Long massMg,

            @NotNull Gtin gtin,

            @NotNull
            @Pattern(regexp = TransformationRequest.LOT_NUMBER, message = TransformationRequest.LOT_NUMBER_WORDS)
            String lotNumber,

            @NotNull Unlocode place,
            @Nullable @Size(min = 1, max = 80) String returnReference) {
        RecycleLot.Order toOrder(LotId lot) {
            return new RecycleLot.Order(
                    lot,
                    massMg == null ? null : new Mass(massMg),
                    gtin,
                    new LotNumber(lotNumber),
                    place,
                    returnReference);
        }
    }

    @POST
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(summary = "Takes used goods back in as scrap, also what was exported and came back under an import")
    public Response recycle(@PathParam("id") LotId id, @Valid @NotNull RecycleRequest asked) {
        return switch (recycleLot.recycle(caller.actor(), asked.toOrder(id))) {
            case TransformationOutcome.Done done -> MadeReply.created(done.made());
            case TransformationOutcome.Refused refused ->
                TransformationProblems.of(refused.why()).response();
        };
    }
}
