package io.ytterby.inspection.instrument.rest;

import io.ytterby.inspection.instrument.app.DecideChange;
import io.ytterby.inspection.instrument.app.InstrumentChanges;
import io.ytterby.inspection.instrument.domain.InstrumentChange;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What one person has proposed of an instrument, and what another makes of it. */
@Path("/v1/instrument-changes")
public class InstrumentChangeResource {
    private final InstrumentChanges changes;
    private final DecideChange decideChange;
    private final Listings listings;
    private final Caller caller;

    InstrumentChangeResource(InstrumentChanges changes, DecideChange decideChange, Listings listings, Caller caller) {
        this.changes = changes;
        this.decideChange = decideChange;
        this.listings = listings;
        this.caller = caller;
    }

    /** What is worth noting. */
    public record ApproveRequest(@Nullable @Size(max = 500) String reason) {}

    /** Why not. */
    public record RejectRequest(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "Proposed and decided changes of instruments, the newest first")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("instrument") @Nullable String instrument,
            @QueryParam("status") InstrumentChange.@Nullable Status status,
            @Context HttpHeaders headers) {
        var of = instrument == null ? null : shaped(instrument);
        return listings.answer(page, headers, ChangeReply.class, asked -> {
            var found = changes.list(of, status, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(row -> ChangeReply.of(row.change()));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "A change: what is wanted, by whom, and what became of it")
    public Response show(@PathParam("id") UUID id) {
        return changes.lookUp(id)
                .map(change -> Response.ok(ChangeReply.of(change)).build())
                .orElseGet(() -> Problems.notFound("change", id).response());
    }

    @POST
    @Path("/{id}:approve")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    @Operation(
            summary = "Puts a change in force: by another person than the one who proposed it, and by nobody who has an"
                    + " open measurement by the instrument")
    public Response approve(@PathParam("id") UUID id, @Valid @Nullable ApproveRequest asked) {
        return answer(id, decideChange.approve(caller.actor(), id, asked == null ? null : asked.reason()));
    }

    @POST
    @Path("/{id}:reject")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    @Operation(summary = "Ends a change that is not wanted after all, with a reason; also by whoever proposed it")
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull RejectRequest asked) {
        return answer(id, decideChange.reject(caller.actor(), id, asked.reason()));
    }

    private static Response answer(UUID id, Optional<InstrumentChange.Outcome> outcome) {
        return switch (outcome.orElse(null)) {
            case null -> Problems.notFound("change", id).response();
            case InstrumentChange.Outcome.Decided(var change) ->
                Response.ok(ChangeReply.of(change)).build();
            case InstrumentChange.Refused refused ->
                InstrumentProblems.of(refused).response();
        };
    }

    private static InstrumentId shaped(String text) {
        return InstrumentId.ifShaped(text)
                .orElseThrow(() -> new ProblemException(
                        Problems.invalid("?instrument", "must be the id of an instrument, such as hh50-cnsha-1.")));
    }
}
