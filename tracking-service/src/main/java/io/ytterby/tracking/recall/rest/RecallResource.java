package io.ytterby.tracking.recall.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.recall.app.CloseRecall;
import io.ytterby.tracking.recall.app.FindAffected.Affected;
import io.ytterby.tracking.recall.app.LookUpRecalls;
import io.ytterby.tracking.recall.app.OpenRecall;
import io.ytterby.tracking.recall.domain.AffectedLot;
import io.ytterby.tracking.recall.domain.Recall;
import io.ytterby.tracking.recall.domain.RecallId;
import io.ytterby.tracking.recall.domain.RecallOutcome;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Recalls: opened, listed, closed, and who holds any of it now. */
@Path("/v1/recalls")
public class RecallResource {
    private final OpenRecall openRecall;
    private final CloseRecall closeRecall;
    private final LookUpRecalls lookUpRecalls;
    private final Listings listings;
    private final Caller caller;

    RecallResource(
            OpenRecall openRecall,
            CloseRecall closeRecall,
            LookUpRecalls lookUpRecalls,
            Listings listings,
            Caller caller) {
        this.openRecall = openRecall;
        this.closeRecall = closeRecall;
        this.lookUpRecalls = lookUpRecalls;
        this.listings = listings;
        this.caller = caller;
    }

    /** Open or closed. */
    public enum Status {
        OPEN,
        CLOSED
    }

    /**
     * A lot that holds recalled goods now.
     *
     * @param share which share of it is recalled, 0 to 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AffectedRow(
            LotId lotId,
            String lotNumber,
            String gtin,
            String stage,
            String status,
            OrganisationId custodianOrg,
            @Nullable OrganisationId recipientOrg,
            @Nullable String pack,
            long massMg,
            long affectedMg,
            String share) {
        static AffectedRow of(AffectedLot lot) {
            return new AffectedRow(
                    lot.lot(),
                    lot.lotNumber(),
                    lot.gtin(),
                    lot.stage(),
                    lot.status(),
                    lot.custodian(),
                    lot.recipient(),
                    lot.pack(),
                    lot.holds().milligrams(),
                    lot.affected().milligrams(),
                    lot.share().toPlainString());
        }
    }

    /** A recall and in short who holds any of it now. */
    public record RecallWhole(
            RecallReply recall, int affectedLots, long affectedMg, List<OrganisationId> holders, boolean truncated) {
        static RecallWhole of(Recall recall, Affected affected) {
            Mass mass = affected.mass();
            return new RecallWhole(
                    RecallReply.of(recall),
                    affected.lots().size(),
                    mass.milligrams(),
                    affected.holders(),
                    affected.truncated());
        }
    }

    @POST
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(
            summary =
                    "Calls back a lot, grams of one block, or all that came out of an operation, with all made of it.")
    public Response open(@Valid @NotNull RecallRequest asked) {
        return switch (openRecall.open(caller.actor(), asked.scope(), asked.reason())) {
            case RecallOutcome.Done(var recall) ->
                Replies.created(
                        URI.create("/v1/recalls/" + recall.id()),
                        RecallReply.of(recall),
                        recall.id().toString(),
                        recall.version());
            case RecallOutcome refused -> RecallProblems.of(refused).response();
        };
    }

    @GET
    @RolesAllowed({Roles.REGULATOR, Roles.CUSTOMS_OFFICER})
    @Operation(summary = "Recalls, open and closed, or only one of the two.")
    public Response list(
            @QueryParam("status") @Nullable Status status, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        var open = status == null ? null : Boolean.valueOf(status == Status.OPEN);
        return listings.answer(page, headers, RecallReply.class, asked -> {
            var after = asked.after(RecallResource::recallId).orElse(null);
            var recalls = lookUpRecalls.list(open, after, asked.fetchSize());
            return Page.of(recalls, asked, recall -> recall.id().toString()).map(RecallReply::of);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REGULATOR, Roles.CUSTOMS_OFFICER})
    @Operation(summary = "A recall, and in short who holds any of it now.")
    public Response show(@PathParam("id") UUID id) {
        var recallId = new RecallId(id);
        return lookUpRecalls
                .find(recallId)
                .flatMap(recall -> lookUpRecalls
                        .affected(recallId)
                        .map(affected -> Replies.ok(RecallWhole.of(recall, affected), id.toString(), recall.version())))
                .orElseGet(() -> Problems.notFound("recall", id).response());
    }

    @GET
    @Path("/{id}/affected")
    @RolesAllowed({Roles.REGULATOR, Roles.CUSTOMS_OFFICER})
    @Operation(
            summary = "Every lot that holds any of it at this moment, with holder, pack, mass and share; true of now"
                    + " however the goods have moved since. Streams as CSV and NDJSON.")
    public Response affected(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        return lookUpRecalls
                .affected(new RecallId(id))
                .map(affected -> Response.fromResponse(
                                listings.answer(page, headers, AffectedRow.class, asked -> rows(affected, asked)))
                        .header("Ytterby-Truncated", affected.truncated())
                        .build())
                .orElseGet(() -> Problems.notFound("recall", id).response());
    }

    @POST
    @Path("/{id}:close")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Ends a recall; who holds any of it can still be asked.")
    public Response close(@PathParam("id") UUID id) {
        return switch (closeRecall.close(caller.actor(), new RecallId(id))) {
            case RecallOutcome.Done(var recall) ->
                Replies.ok(RecallReply.of(recall), recall.id().toString(), recall.version());
            case RecallOutcome refused -> RecallProblems.of(refused).response();
        };
    }

    /** The lots were looked up once for the whole answer: a page is a cut of them. */
    private static Page<AffectedRow> rows(Affected affected, PageRequest asked) {
        var after = asked.after(RecallResource::recallId);
        var lots = affected.lots().stream()
                .filter(lot -> after.isEmpty()
                        || lot.lot().value().compareTo(after.get().value()) > 0)
                .limit(asked.fetchSize())
                .toList();
        return Page.of(lots, asked, lot -> lot.lot().toString()).map(AffectedRow::of);
    }

    private static RecallId recallId(String key) {
        return new RecallId(UUID.fromString(key));
    }
}
