package io.ytterby.tracking.lot.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.tracking.operation.app.Balances.Entry;
import io.ytterby.tracking.operation.app.LookUpOperations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was done with one lot, in its order. */
@Path("/v1/lots/{id}/operations")
public class LotOperationsResource {
    private final LookUpOperations lookUpOperations;
    private final Listings listings;
    private final Caller caller;

    LotOperationsResource(LookUpOperations lookUpOperations, Listings listings, Caller caller) {
        this.lookUpOperations = lookUpOperations;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * An operation as the lot sees it; its components are the columns of the CSV.
     *
     * @param takenMg how much of this lot it took in
     * @param broughtMg how much it brought out into this lot
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OperationRow(
            UUID operationId,
            String kind,
            @Nullable String process,
            OrganisationId organisation,
            Instant at,
            long takenMg,
            long broughtMg,
            @Nullable UUID reverses,
            @Nullable UUID reversedBy) {
        static OperationRow of(Entry entry) {
            return new OperationRow(
                    entry.id().value(),
                    entry.kind().name(),
                    entry.process(),
                    entry.organisation(),
                    entry.at(),
                    entry.taken().milligrams(),
                    entry.brought().milligrams(),
                    OperationReply.value(entry.reverses()),
                    OperationReply.value(entry.reversedBy()));
        }
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
    @Operation(summary = "What was done with a lot, oldest first, and what each deed took of it or brought into it")
    public Response list(@PathParam("id") LotId id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        var actor = caller.actor();
        if (lookUpOperations.of(actor, id, 0, 1).isEmpty())
            return Problems.notFound("lot", id).response();
        return listings.answer(page, headers, OperationRow.class, asked -> {
            var entries = lookUpOperations
                    .of(actor, id, asked.afterNumber(), asked.fetchSize())
                    .orElseThrow();
            return Page.of(entries, asked, entry -> Long.toString(entry.seq())).map(OperationRow::of);
        });
    }
}
