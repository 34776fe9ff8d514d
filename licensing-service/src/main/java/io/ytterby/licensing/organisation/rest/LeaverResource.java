package io.ytterby.licensing.organisation.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import io.ytterby.licensing.organisation.app.MarkLeaver;
import io.ytterby.licensing.organisation.domain.Leaver;
import io.ytterby.licensing.organisation.domain.LeaverOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who has left an organisation: their tokens of it are refused everywhere within seconds. */
@Path("/v1/organisations/{id}/leavers")
public class LeaverResource {
    private static final int MOST = 10_000;

    private final MarkLeaver markLeaver;
    private final Caller caller;

    LeaverResource(MarkLeaver markLeaver, Caller caller) {
        this.markLeaver = markLeaver;
        this.caller = caller;
    }

    /** @param person as the token's {@code sub} names them */
    record LeaverRequest(
            @NotNull PersonId person,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why the person's tokens count again. */
    record ReadmitRequest(@NotBlank @Size(max = 500) String reason) {}

    /** A mark, and its end if there was one. */
    record LeaverReply(
            PersonId person,
            String reason,
            Instant since,
            @Nullable Instant readmittedAt,
            @Nullable String readmitReason) {
        static LeaverReply of(Leaver leaver) {
            var back = leaver.readmission();
            return new LeaverReply(
                    leaver.person(),
                    leaver.reason(),
                    leaver.since(),
                    back == null ? null : back.at(),
                    back == null ? null : back.reason());
        }
    }

    @POST
    @RolesAllowed({Roles.EXPORTER, Roles.PRODUCER, Roles.CUSTODIAN, Roles.BUYER, Roles.CERTIFIER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Marks a person as left: by any person of the organisation itself, or by a regulator")
    public Response left(@PathParam("id") OrganisationId id, @Valid @NotNull LeaverRequest asked) {
        return answer(id, markLeaver.left(id, asked.person(), asked.reason().strip(), caller.actor()));
    }

    @GET
    @Authenticated
    @Operation(summary = "Everybody who was ever marked, the oldest first; for the organisation itself and authorities")
    public Response list(@PathParam("id") OrganisationId id) {
        return markLeaver
                .list(id, MOST, caller.actor())
                .map(found -> Response.ok(
                                new Page<>(found.stream().map(LeaverReply::of).toList(), null))
                        .build())
                .orElseGet(() -> Problems.notFound("organisation", id).response());
    }

    @POST
    @Path("/{person}:readmit")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Takes a mark away that was a mistake, or that is over")
    public Response readmit(
            @PathParam("id") OrganisationId id,
            @PathParam("person") PersonId person,
            @Valid @NotNull ReadmitRequest asked) {
        return answer(id, markLeaver.readmit(id, person, asked.reason().strip(), caller.actor()));
    }

    private static Response answer(OrganisationId id, LeaverOutcome outcome) {
        return switch (outcome) {
            case LeaverOutcome.Done(var leaver) ->
                Response.ok(LeaverReply.of(leaver)).build();
            case LeaverOutcome.NoSuchOrganisation _ ->
                Problems.notFound("organisation", id).response();
            case LeaverOutcome.HasLeft left -> OrganisationProblems.of(left).response();
            case LeaverOutcome.HasNotLeft stays ->
                OrganisationProblems.of(stays).response();
            case LeaverOutcome.Oneself _ ->
                Problems.invalid("/person", "must be somebody else than you.").response();
            case LeaverOutcome.TooMany(var most) ->
                OrganisationProblems.tooManyLeavers(most).response();
        };
    }
}
